using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Emit;

/// <summary>What is emitted for the description that the project began with.</summary>
public sealed class PartnerCenterTests
{
    private const string Path = "specs/partner-center-customers.yaml";

    [Fact]
    public void Every_emitted_file_is_as_reviewed() => Snapshot.Verify(Run().Files);

    [Fact]
    public void Only_the_name_that_implicit_usings_import_is_reported() =>
        Run()
            .Diagnostics.ShouldHaveSingleItem()
            .ShouldStartWith(
                "specs/partner-center-customers.yaml(910,5): info CLI0207: The type 'KeyValuePair' is ambiguous"
            );

    [Fact]
    public void It_compiles_without_a_warning() => Run().CompilerDiagnostics.ShouldBeEmpty();

    [Fact]
    public void It_is_the_same_for_line_ends_of_either_kind() =>
        new GeneratorRun(Description(Specs.Read("partner-center-customers.yaml").ReplaceLineEndings("\r\n")))
            .Files.OrderBy(static file => file.Key)
            .ShouldBe(Run().Files.OrderBy(static file => file.Key));

    private static GeneratorRun Run() => new(Description(Specs.Read("partner-center-customers.yaml")));

    private static InMemoryDescription Description(string text) =>
        new(Path, text, ("Role", "Client"), ("Namespace", "PartnerCenter"), ("ClientName", "PartnerCenterClient"));
}
