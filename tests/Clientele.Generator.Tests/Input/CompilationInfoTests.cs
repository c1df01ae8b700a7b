using System.Collections.Generic;
using System.Linq;
using Basic.Reference.Assemblies;
using Clientele.Generator.Input;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Input;

public sealed class CompilationInfoTests
{
    private const string UnionTypes = """
        namespace System.Runtime.CompilerServices
        {
            public sealed class UnionAttribute : System.Attribute;
            public interface IUnion;
        }
        """;

    [Theory]
    [InlineData(LanguageVersion.CSharp11, "11.0", false)]
    [InlineData(LanguageVersion.CSharp12, "12.0", true)]
    [InlineData(LanguageVersion.CSharp14, "14.0", true)]
    public void The_language_is_supported_from_CSharp_12_on(LanguageVersion version, string text, bool isSupported)
    {
        var info = CompilationInfo.Create(Compile(version, ""));

        (info.LanguageVersion, info.IsLanguageSupported).ShouldBe((text, isSupported));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("Clientele.Contracts 1", "HasContracts")]
    [InlineData("clientele.contracts 1", "")]
    [InlineData("Microsoft.Extensions.Http 6", "HasHttpExtensions")]
    [InlineData("Microsoft.Extensions.DependencyInjection.Abstractions 8", "HasKeyedServices")]
    [InlineData("Microsoft.Extensions.DependencyInjection.Abstractions 7", "")]
    [InlineData("Microsoft.Extensions.Options 10", "HasStartValidation")]
    [InlineData("Microsoft.Extensions.Options 7", "")]
    [InlineData(
        "Microsoft.Extensions.Options.ConfigurationExtensions 6, Microsoft.Extensions.Configuration.Abstractions 6",
        "HasConfiguration"
    )]
    [InlineData("Microsoft.Extensions.Options.ConfigurationExtensions 6", "")]
    [InlineData("Microsoft.Extensions.Configuration.Abstractions 6", "")]
    public void What_can_be_emitted_follows_from_the_references_and_their_versions(string references, string known)
    {
        var info = CompilationInfo.Create(Compile(LanguageVersion.CSharp12, "", References(references)));

        string.Join(' ', Known(info)).ShouldBe(known);
    }

    [Theory]
    [InlineData("", "", false)]
    [InlineData(UnionTypes, "", true)]
    [InlineData("internal ", "", true)]
    [InlineData("", UnionTypes, true)]
    [InlineData("", "internal ", false)]
    public void Union_types_are_known_where_their_attribute_and_interface_can_be_used(
        string own,
        string referenced,
        bool isKnown
    )
    {
        var library = Compile(LanguageVersion.Latest, Declarations(referenced))
            .WithAssemblyName("Library")
            .ToMetadataReference();
        var compilation = Compile((LanguageVersion)1500, Declarations(own), library);

        CompilationInfo.Create(compilation).HasUnionTypes.ShouldBe(isKnown);
    }

    [Fact]
    public void Before_CSharp_15_there_are_no_union_types() =>
        CompilationInfo.Create(Compile(LanguageVersion.CSharp14, UnionTypes)).HasUnionTypes.ShouldBeFalse();

    [Theory]
    [InlineData("Microsoft.Extensions.Options", true)]
    [InlineData("System.Runtime", true)]
    [InlineData("Microsoft.Extensions.Logging", false)]
    public void Only_references_that_are_asked_for_count(string assembly, bool counts) =>
        CompilationInfo.AsksFor(assembly).ShouldBe(counts);

    private static IEnumerable<string> Known(CompilationInfo info) =>
        new (string Name, bool Is)[]
        {
            (nameof(info.HasContracts), info.HasContracts),
            (nameof(info.HasHttpExtensions), info.HasHttpExtensions),
            (nameof(info.HasKeyedServices), info.HasKeyedServices),
            (nameof(info.HasStartValidation), info.HasStartValidation),
            (nameof(info.HasConfiguration), info.HasConfiguration),
            (nameof(info.HasUnionTypes), info.HasUnionTypes),
        }
            .Where(static known => known.Is)
            .Select(static known => known.Name);

    private static string Declarations(string text) =>
        text == "internal " ? UnionTypes.Replace("public ", text, System.StringComparison.Ordinal) : text;

    // Each an assembly of a name and a major version.
    private static MetadataReference[] References(string names) =>
        [
            .. names
                .Split(", ", System.StringSplitOptions.RemoveEmptyEntries)
                .Select(static name => name.Split(' '))
                .Select(static name =>
                    Compile(
                            LanguageVersion.CSharp12,
                            $"[assembly: System.Reflection.AssemblyVersion(\"{name[1]}.0.0.0\")]"
                        )
                        .WithAssemblyName(name[0])
                        .ToMetadataReference()
                ),
        ];

    private static CSharpCompilation Compile(
        LanguageVersion version,
        string code,
        params MetadataReference[] references
    ) =>
        CSharpCompilation.Create(
            "Consumer",
            [
                CSharpSyntaxTree.ParseText(
                    code,
                    CSharpParseOptions.Default.WithLanguageVersion(version),
                    cancellationToken: TestContext.Current.CancellationToken
                ),
            ],
            [.. Net100.References.All, .. references]
        );
}
