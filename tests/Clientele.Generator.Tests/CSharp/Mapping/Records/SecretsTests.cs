using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Mapping.Records;
using Clientele.Generator.CSharp.Schemas;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Mapping.Records;

public sealed class SecretsTests
{
    private static readonly Schema Password = Secret(Text);

    private static readonly SchemaIndex Index = new(
        ModelOf(
            Named("Password", Password),
            Named("Alias", Ref("Password")),
            Named("Name", Text),
            Named("System.Security.SecureString", Object(Property("length", Whole))),
            Named("Vault", Secret(Object(Property("x", Text)))),
            Named("Ring", List(Ref("Ring")))
        )
    );

    [Fact]
    public void A_value_is_one_that_says_so_or_consists_of_such() =>
        new[]
        {
            Password,
            Ref("Alias"),
            Secret(Ref("Name")),
            List(List(Ref("Password"))),
            Union(Whole, Ref("Password")),
            Ref("System.Security.SecureString"),
        }.ShouldAllBe(static schema => Secrets.IsSecret(schema, Index));

    [Fact]
    public void A_text_an_object_with_one_and_a_list_of_itself_are_none() =>
        new[] { Text, Object(Property("password", Password)), Ref("Ring") }.ShouldAllBe(static schema =>
            !Secrets.IsSecret(schema, Index)
        );

    [Theory]
    [InlineData("System.Security.SecureString", true)]
    [InlineData("Vault", true)]
    [InlineData("Password", false)]
    public void An_object_is_secret_as_a_whole_by_its_annotation_or_name(string name, bool isSecret) =>
        Secrets.IsSecureString(Ref(name), Index).ShouldBe(isSecret);

    private static Schema Secret(Schema schema) =>
        schema with
        {
            Annotations = schema.Annotations with { Secret = true },
        };
}
