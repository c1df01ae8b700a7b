using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.References;

public sealed class DiagnosticCollectorTests
{
    private readonly DiagnosticCollector _collector = new();

    [Fact]
    public void The_same_is_told_once_at_a_place()
    {
        var reading = new DescriptionReading("{ a: 1, b: 2 }");

        foreach (var (path, argument) in new[] { ("#/a", "x"), ("#/a", "x"), ("#/b", "x"), ("#/a", "y") })
        {
            _collector.Report(DocumentDescriptors.BrokenReference, reading[path], argument);
        }

        _collector
            .Found.Select(static found => $"{found.Place.Offset}+{found.Place.Length} {found.Arguments[0]}")
            .ShouldBe(["5+1 x", "11+1 x", "5+1 y"]);
    }

    [Fact]
    public void Of_what_a_reader_told_the_structure_tells_nothing_more()
    {
        _collector.Add(At("api.yaml", 5, DocumentDescriptors.BrokenReference));

        _collector.AddStructure([
            At("api.yaml", 5, DocumentDescriptors.WrongType),
            At("other.yaml", 5, DocumentDescriptors.WrongType),
            At("api.yaml", 6, DocumentDescriptors.WrongType),
            At("api.yaml", 6, DocumentDescriptors.MissingMember),
        ]);

        _collector
            .Found.Select(static found => $"{found.Place.Path} {found.Place.Offset} {found.Descriptor.Id}")
            .ShouldBe(["api.yaml 5 CLI0104", "other.yaml 5 CLI0105", "api.yaml 6 CLI0105", "api.yaml 6 CLI0107"]);
    }

    private static DiagnosticInfo At(string path, int offset, Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor) =>
        new(descriptor, new DiagnosticPlace(path, offset, 1, null), []);
}
