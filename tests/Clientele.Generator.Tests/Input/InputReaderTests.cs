using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.Input;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Input;

public sealed class InputReaderTests
{
    // Between the values of several items.
    private const string And = "\u241E";

    [Theory]
    [InlineData("Client", true)]
    [InlineData(" Document ", true)]
    [InlineData("client", false)]
    [InlineData("", false)]
    public void The_role_tells_whether_a_file_is_a_description(string role, bool isInput) =>
        InputReader.IsInput(new InMemoryText("api.yaml", ""), Options(("Role", role))).ShouldBe(isInput);

    [Fact]
    public void A_file_of_no_item_is_none() =>
        InputReader.IsInput(new InMemoryText("other.yaml", ""), Options(("Role", "Client"))).ShouldBeFalse();

    [Theory]
    [InlineData("a: 1", "a: 1")]
    [InlineData("\uFEFFa: \uFEFF1", "a: \uFEFF1")]
    [InlineData("", "")]
    [InlineData(null, null)]
    public void A_byte_order_mark_is_no_part_of_the_text_and_what_can_not_be_read_has_none(
        string? file,
        string? text
    ) =>
        InputReader
            .Read(
                new InMemoryText("api.yaml", file),
                Options(("Role", "Document")),
                TestContext.Current.CancellationToken
            )
            .Text.ShouldBe(text);

    [Fact]
    public void A_document_is_no_client() => Read(("Role", "Document"), ("Namespace", "Acme")).ShouldBeEmpty();

    [Fact]
    public void A_client_has_what_its_item_says_and_the_project_s_namespace()
    {
        var client = Read(("Role", "Client"), ("Namespace", " Acme "), ("Emit", "Models")).ShouldHaveSingleItem();

        client.ShouldBe(
            new ItemMetadata
            {
                RootNamespace = "Acme.App",
                Namespace = "Acme",
                Emit = "Models",
            }
        );
    }

    [Fact]
    public void Items_over_one_file_have_each_their_value_of_the_list_or_none()
    {
        var clients = Read(
            ("Role", "Client"),
            ("Count", "3"),
            ("Namespace", "A" + And + " B "),
            ("ClientName", "X" + And + And + "Z")
        );

        clients
            .Select(static client => (client.Namespace, client.ClientName))
            .ShouldBe([("A", "X"), ("B", ""), ("", "Z")]);
        clients.ShouldAllBe(static client => client.SharesDescription);
    }

    [Theory]
    [InlineData("1", "", false)]
    [InlineData("", "", false)]
    [InlineData("many", "", false)]
    [InlineData("1", "true", true)]
    public void A_single_item_shares_its_file_only_with_those_that_it_is_told_of(
        string count,
        string mark,
        bool isShared
    ) =>
        Read(("Role", "Client"), ("Count", count), ("Shared", mark))
            .ShouldHaveSingleItem()
            .SharesDescription.ShouldBe(isShared);

    [Fact]
    public void Items_that_the_build_generates_are_left_out() =>
        Read(
                ("Role", "Client"),
                ("Count", "3"),
                ("Generate", "BeforeCompile" + And + And + "beforecompile"),
                ("ClientName", "X" + And + "Y" + And + "Z")
            )
            .Select(static client => client.ClientName)
            .ShouldBe(["Y"]);

    private static EquatableArray<ItemMetadata> Read(params (string Key, string Value)[] metadata) =>
        InputReader
            .Read(new InMemoryText("api.yaml", ""), Options(metadata), TestContext.Current.CancellationToken)
            .Clients;

    private static InMemoryOptionsProvider Options(params (string Key, string Value)[] metadata) =>
        new(new Dictionary<string, (string Key, string Value)[]> { ["api.yaml"] = metadata });
}
