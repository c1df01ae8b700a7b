using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Clientele.Generator.Tests.DocumentationSite;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.SourceCode;

/// <summary>Holds the source code to what keeps it readable.</summary>
public sealed class SourceCodeTests
{
    private const int MaxWidth = 140;
    private const int MaxLines = 400;
    private const int MaxFiles = 20;

    private static readonly string Source = Path.Combine(DocumentationPages.Root, "src");

    private static readonly CSharpParseOptions Options = new(
        LanguageVersion.Preview,
        preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER"]
    );

    private static readonly List<SyntaxTree> Trees =
    [
        .. Directory
            .EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
            .Where(static path => !IsBuilt(path))
            .Order(StringComparer.Ordinal)
            .Select(static path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), Options, path)),
    ];

    [Fact]
    public void There_is_source_code() => Trees.Count.ShouldBeGreaterThan(500);

    [Fact]
    public void No_line_is_wider_than_a_screen() => Trees.SelectMany(WideLines).ShouldBeEmpty();

    /// <summary>A reader loses count at the second question mark; a switch expression shows the same as a table.</summary>
    [Fact]
    public void No_conditional_expression_is_chained() => Trees.SelectMany(ChainedConditionals).ShouldBeEmpty();

    [Fact]
    public void No_file_is_long() =>
        Trees.Where(static tree => tree.GetText().Lines.Count > MaxLines).Select(NameOf).ShouldBeEmpty();

    [Fact]
    public void No_folder_is_crowded() =>
        Trees
            .GroupBy(static tree => Path.GetDirectoryName(NameOf(tree)))
            .Where(static folder => folder.Count() > MaxFiles)
            .Select(static folder => folder.Key)
            .ShouldBeEmpty();

    [Fact]
    public void Namespaces_follow_folders() =>
        Trees.Where(static tree => !FollowsFolder(tree)).Select(NameOf).ShouldBeEmpty();

    private static IEnumerable<string> WideLines(SyntaxTree tree) =>
        tree.GetText().Lines.Where(static line => line.Span.Length > MaxWidth).Select(line => PlaceOf(tree, line.Span));

    private static IEnumerable<string> ChainedConditionals(SyntaxTree tree) =>
        tree.GetRoot()
            .DescendantNodes()
            .OfType<ConditionalExpressionSyntax>()
            .Where(static inner => inner.Ancestors().FirstOrDefault(IsNoParenthesis) is ConditionalExpressionSyntax)
            .Select(inner => PlaceOf(tree, inner.Span));

    private static bool IsNoParenthesis(SyntaxNode node) => node is not ParenthesizedExpressionSyntax;

    private static bool FollowsFolder(SyntaxTree tree)
    {
        var declared = tree.GetRoot().ChildNodes().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault();
        var folder = Path.GetDirectoryName(NameOf(tree))!.Replace('/', '.').Replace('\\', '.');
        var isOurs =
            folder.StartsWith("Clientele.Generator", StringComparison.Ordinal)
            && !folder.EndsWith("Polyfills", StringComparison.Ordinal);
        return !isOurs || declared?.Name.ToString() == folder;
    }

    private static string NameOf(SyntaxTree tree) => Path.GetRelativePath(Source, tree.FilePath);

    private static string PlaceOf(SyntaxTree tree, TextSpan span) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{NameOf(tree)}:{tree.GetText().Lines.GetLinePosition(span.Start).Line + 1}"
        );

    private static bool IsBuilt(string path) =>
        path.Split(Path.DirectorySeparatorChar).Any(static part => part is "obj" or "bin");
}
