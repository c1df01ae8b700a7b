using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Schemas;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Schemas;

public sealed class InheritanceTests
{
    private const string Prefix = "#/components/schemas/";

    private static readonly NamedSchema[] Line =
    [
        Named("Animal", Object(Property("a", Text))),
        Named("Dog", Of("Animal")),
        Named("Puppy", Of("Dog")),
        Named("Cat", Of("Animal")),
    ];

    [Fact]
    public void What_a_schema_extends_is_listed_from_the_outermost_on()
    {
        var inheritance = Create(ModelOf(Line));

        inheritance.BaseOf(Prefix + "Puppy").ShouldBe(Prefix + "Dog");
        inheritance.BasesOf(Prefix + "Puppy").ShouldBe([Prefix + "Animal", Prefix + "Dog"]);
        inheritance.BasesOf(Prefix + "Animal").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Puppy", "Animal", true)]
    [InlineData("Puppy", "Puppy", true)]
    [InlineData("Animal", "Puppy", false)]
    [InlineData("Cat", "Dog", false)]
    public void A_schema_descends_from_itself_and_from_all_that_it_extends(string name, string from, bool expected) =>
        Create(ModelOf(Line)).Descends(Prefix + name, Prefix + from).ShouldBe(expected);

    [Fact]
    public void Those_that_extend_a_schema_directly_or_not_are_derived_from_it()
    {
        var inheritance = Create(ModelOf(Line));

        inheritance
            .DerivedOf(Prefix + "Animal")
            .ShouldBe([Prefix + "Dog", Prefix + "Puppy", Prefix + "Cat"], ignoreOrder: true);
        inheritance.DerivedOf(Prefix + "Dog").ShouldBe([Prefix + "Puppy"]);
    }

    [Fact]
    public void A_base_is_one_by_what_stands_anywhere_even_in_an_operation()
    {
        var inheritance = Create(
            ModelOf(
                Named("A", Object(Property("a", Text))),
                Named("B", Object(Property("b", List(Of("A"))))),
                Named("C", Object(Property("c", Text)))
            ) with
            {
                Operations = [Sends(Of("C"))],
            }
        );

        new[] { "A", "B", "C" }.Select(name => inheritance.IsBase(Prefix + name)).ShouldBe([true, false, true]);
    }

    [Fact]
    public void What_is_no_record_is_no_base()
    {
        var inheritance = Create(ModelOf(Named("Text", Text), Named("A", Of("Text")), Named("B", Of("Gone"))));

        inheritance.BaseOf(Prefix + "A").ShouldBeNull();
        inheritance.BaseOf(Prefix + "B").ShouldBeNull();
        inheritance.IsBase(Prefix + "Text").ShouldBeFalse();
    }

    [Fact]
    public void A_circle_is_cut_where_it_closes()
    {
        var inheritance = Create(ModelOf(Named("A", Of("C")), Named("B", Of("A")), Named("C", Of("B"))));

        inheritance.BasesOf(Prefix + "B").ShouldBe([Prefix + "C", Prefix + "A"]);
        inheritance.BaseOf(Prefix + "C").ShouldBeNull();
    }

    private static ObjectSchema Of(string name) => Object(Property("own", Text)) with { BaseId = Prefix + name };

    private static Inheritance Create(ApiModel model) => new(model, new SchemaIndex(model));
}
