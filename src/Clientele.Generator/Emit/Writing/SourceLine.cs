using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.Emit.Writing;

/// <summary>
/// Interpolated text being written to a <see cref="SourceWriter"/>; types are printed as the writer's file needs them.
/// The format <c>g</c> prints <c>global::</c> names; <c>x</c>, for expressions, does so only where a member of the
/// current type has the same name.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct SourceLine
{
    private readonly SourceWriter _writer;

    public SourceLine(int literalLength, int formattedCount, SourceWriter writer)
    {
        _writer = writer;
    }

    public void AppendLiteral(string text) => _writer.Append(text);

    /// <summary>
    /// Appends text that is already C#; its further lines are indented like the one that contains it.
    /// </summary>
    public void AppendFormatted(string? text) => _writer.AppendInline(text ?? "");

    /// <summary>
    /// Calls <paramref name="lines"/> to write lines in place of this hole, which is alone on its line, at its
    /// indentation.
    /// </summary>
    public void AppendFormatted(Action lines) => _writer.AppendLines(lines);

    public void AppendFormatted(int number) => _writer.Append(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(KnownType type, string? format = null) =>
        _writer.Append(_writer.NameOf(type, Style(format)));

    public void AppendFormatted(TypeUse type, string? format = null) =>
        _writer.Append(_writer.NameOf(type, Style(format)));

    public void AppendFormatted(CodeType type, string? format = null) =>
        _writer.Append(_writer.NameOf(type, Style(format)));

    private static NameStyle Style(string? format) =>
        format switch
        {
            "g" => NameStyle.Global,
            "x" => NameStyle.Expression,
            _ => NameStyle.Type,
        };
}
