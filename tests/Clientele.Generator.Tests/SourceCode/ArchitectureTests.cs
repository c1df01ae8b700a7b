using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Shouldly;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Clientele.Generator.Tests.SourceCode;

/// <summary>
/// Data flows one way: description, document, API model, C# model, text. No stage reaches back or ahead.
/// </summary>
public sealed class ArchitectureTests
{
    private const string Root = @"^Clientele\.Generator\.";

    private static readonly Architecture Generator = new ArchLoader()
        .LoadAssemblies(typeof(ClientGenerator).Assembly)
        .Build();

    [Theory]
    [InlineData("Collections", "Diagnostics|Input|OpenApi|Api|CSharp|Emit|Pipeline")]
    [InlineData("Diagnostics", "Input|OpenApi|Api|CSharp|Emit|Pipeline")]
    [InlineData("Input", "OpenApi|Api|CSharp|Emit|Pipeline")]
    [InlineData("OpenApi", "Api|CSharp|Emit|Pipeline")]
    [InlineData("Api", "CSharp|Emit|Pipeline")]
    [InlineData("CSharp", "OpenApi|Emit|Pipeline")]
    [InlineData("Emit", @"OpenApi|Api|Input|Pipeline|CSharp\.(Mapping|Planning|Schemas)")]
    public void A_stage_knows_only_what_comes_before_it(string stage, string forbidden)
    {
        var rule = Types()
            .That()
            .ResideInNamespaceMatching($@"{Root}{stage}(\.|$)")
            .Should()
            .NotDependOnAny(Types().That().ResideInNamespaceMatching($@"{Root}({forbidden})(\.|$)"))
            .WithoutRequiringPositiveResults();

        rule.Evaluate(Generator).Where(result => !result.Passed).Select(result => result.Description).ShouldBeEmpty();
    }

    /// <summary>What is left once the namespaces that see no other are taken away, again and again, is in a circle.</summary>
    [Fact]
    public void No_namespaces_see_each_other()
    {
        var seen = Generator
            .Types.SelectMany(static type =>
                type.Dependencies.Select(dependency => (From: NamespaceOf(type), To: NamespaceOf(dependency.Target)))
            )
            .Where(static pair => pair.From != pair.To && pair.From.Length * pair.To.Length > 0)
            .ToHashSet();
        for (var count = -1; count != seen.Count; )
        {
            count = seen.Count;
            var sources = seen.Select(static pair => pair.From).ToHashSet(StringComparer.Ordinal);
            var targets = seen.Select(static pair => pair.To).ToHashSet(StringComparer.Ordinal);
            seen.RemoveWhere(pair => !sources.Contains(pair.To) || !targets.Contains(pair.From));
        }

        seen.Select(static pair => $"{pair.From} -> {pair.To}").Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void The_compiler_can_load_the_generator_with_nothing_but_SharpYaml_beside_it() =>
        References()
            .Select(static reference => reference.Name)
            .Except([
                "netstandard",
                "Microsoft.CodeAnalysis",
                "Microsoft.CodeAnalysis.CSharp",
                "System.Buffers",
                "System.Collections.Immutable",
                "System.Memory",
                "SharpYaml",
            ])
            .ShouldBeEmpty();

    /// <summary>
    /// A compiler on .NET Framework has the versions that Microsoft.CodeAnalysis 4.8 itself needs, and can't load later
    /// ones.
    /// </summary>
    [Theory]
    [InlineData("System.Buffers", "4.0.2.0")]
    [InlineData("System.Memory", "4.0.1.2")]
    public void Spans_and_pools_come_from_the_versions_that_every_compiler_has(string name, string version) =>
        References().Single(reference => reference.Name == name).Version.ShouldBe(new Version(version));

    /// <summary>Corvus #512: a later one than the compiler has would not load.</summary>
    [Fact]
    public void Immutable_collections_come_from_the_version_that_every_compiler_has() =>
        References()
            .Single(static reference => reference.Name == "System.Collections.Immutable")
            .Version.ShouldBe(new Version(7, 0, 0, 0));

    private static string NamespaceOf(IType type)
    {
        var name = type.Namespace?.FullName ?? "";
        return
            name.StartsWith("Clientele.", StringComparison.Ordinal)
            && !name.Contains(".Emit.", StringComparison.Ordinal)
            ? name
            : "";
    }

    private static List<(string Name, Version Version)> References()
    {
        using var file = File.OpenRead(typeof(ClientGenerator).Assembly.Location);
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        return
        [
            .. metadata
                .AssemblyReferences.Select(metadata.GetAssemblyReference)
                .Select(reference => (metadata.GetString(reference.Name), reference.Version)),
        ];
    }
}
