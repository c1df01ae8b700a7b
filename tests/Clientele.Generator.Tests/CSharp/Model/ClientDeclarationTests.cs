using System.Linq;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Links;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Shared;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Model;

public sealed class ClientDeclarationTests
{
    private static readonly CredentialDeclaration Token = new("", CredentialKind.Bearer, "", "");
    private static readonly CredentialDeclaration Password = new("", CredentialKind.Basic, "", "");
    private static readonly CredentialDeclaration Key = new("Key", CredentialKind.ApiKeyHeader, "X-Key", "");
    private static readonly ClientDeclaration Client = new() { Name = "PetsClient", OptionsName = "PetsClientOptions" };

    [Fact]
    public void Operations_without_a_tag_are_the_clients_own_and_the_others_are_properties()
    {
        var client = Client with
        {
            Groups =
            [
                new OperationGroup { ClassName = "PetsClient" },
                new OperationGroup { ClassName = "CatsClient", PropertyName = "Cats" },
            ],
        };

        client.Own!.ClassName.ShouldBe("PetsClient");
        client.Tagged.Single().ClassName.ShouldBe("CatsClient");
        Client.Own.ShouldBeNull();
    }

    [Fact]
    public void A_client_calls_for_operations_of_its_own_and_for_links()
    {
        var follow = new FollowDeclaration
        {
            MethodName = "Follow",
            ClassName = "LinkedOperation",
            TypeParameter = "T",
            PathTemplate = "/{link}",
        };

        (Client with { Follow = follow }).Calls.ShouldBeTrue();
        (Client with { Groups = [new OperationGroup { ClassName = "PetsClient" }] }).Calls.ShouldBeTrue();
        (
            Client with
            {
                Groups = [new OperationGroup { ClassName = "CatsClient", PropertyName = "Cats" }],
            }
        ).Calls.ShouldBeFalse();
    }

    [Fact]
    public void Tokens_and_passwords_are_no_properties_of_their_own() =>
        (Client with { Credentials = [Token, Key, Password] }).Keys.ShouldBe([Key]);

    [Fact]
    public void Undeclared_credentials_are_said_where_they_are_not_a_token_and_a_password()
    {
        (Client with { UndeclaredCredentials = [Token, Password] }).HasUsualUndeclaredCredentials.ShouldBeTrue();
        (Client with { UndeclaredCredentials = [Token] }).HasUsualUndeclaredCredentials.ShouldBeFalse();
        (Client with { UndeclaredCredentials = [Token, Key] }).HasUsualUndeclaredCredentials.ShouldBeFalse();
        (Client with { UndeclaredCredentials = [Token, Password, Key] }).HasUsualUndeclaredCredentials.ShouldBeFalse();
    }
}
