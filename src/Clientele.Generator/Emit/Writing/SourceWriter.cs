using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Text;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Documentation;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;

namespace Clientele.Generator.Emit.Writing;

/// <summary>
/// Writes one C# file: indentation, doc comments, and short type names with the <c>using</c> directives that they need.
/// </summary>
internal sealed class SourceWriter
{
    private const string Indentation = "    ";
    private const int DocWidth = 120;
    private const int CodeWidth = 140;

    private readonly TextBuffer _body = new();
    private readonly SortedSet<string> _usings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shadowed;
    private readonly HashSet<string> _memberNames = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _suppressed = new(StringComparer.Ordinal);
    private readonly string _namespace;
    private readonly string _sourceName;
    private int _depth;
    private bool _isLineStart = true;
    private bool _isBlockStart = true;
    private bool _skipsLineEnd;

    /// <param name="containingNamespace">The file's namespace.</param>
    /// <param name="sourceName">The description's file name, for the header.</param>
    /// <param name="shadowed">
    /// Names of types in this namespace: a framework type with such a name is printed in full.
    /// </param>
    public SourceWriter(string containingNamespace, string sourceName, IEnumerable<string> shadowed)
    {
        _namespace = CSharpText.DottedName(containingNamespace);
        _sourceName = CSharpText.Comment(sourceName);
        _shadowed = new HashSet<string>(shadowed, StringComparer.Ordinal);
    }

    /// <summary>Gets a writer for a file of <paramref name="model"/>.</summary>
    public static SourceWriter For(CodeModel model) => new(model.Namespace, model.SourceName, model.DeclaredNames);

    /// <summary>Gets an emitted type's full name.</summary>
    public string Global(string typeName) => $"global::{_namespace}.{CSharpText.Identifier(typeName)}";

    /// <summary>
    /// Adds names of the current type's members: in expressions, types with these names are printed in full.
    /// </summary>
    public void AddMemberNames(IEnumerable<string> names) => _memberNames.UnionWith(names);

    /// <summary>Forgets the member names, at the start of another type.</summary>
    public void ForgetMemberNames() => _memberNames.Clear();

    /// <summary>Suppresses a warning in this file.</summary>
    /// <param name="warning">Its id.</param>
    /// <param name="reason">A sentence shown in the file.</param>
    public void Suppress(string warning, string reason) => _suppressed[warning] = reason;

    /// <summary>Writes an empty line.</summary>
    public void Line()
    {
        if (_skipsLineEnd)
        {
            _skipsLineEnd = false;
            return;
        }

        _body.Append('\n');
        _isLineStart = true;
    }

    /// <summary>Writes a line, or the lines of a raw string, indented.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] SourceLine line)
    {
        _ = line;
        EndLine();
    }

    /// <summary>Writes a line of plain text, indented.</summary>
    public void Line(string line)
    {
        Append(line);
        EndLine();
    }

    /// <summary>Writes an empty line between members; nothing at the start of a block.</summary>
    public void Separate()
    {
        if (!_isBlockStart)
        {
            Line();
        }
    }

    /// <summary>
    /// Writes a line and starts a block below it, in braces by default, which ends when the result is disposed.
    /// </summary>
    public Block Block([InterpolatedStringHandlerArgument("")] SourceLine line, string end = "}", string start = "{")
    {
        _ = line;
        EndLine();
        return Open(end, start);
    }

    /// <summary>Indents lines by one more level until the result is disposed.</summary>
    public Block Indent()
    {
        _depth++;
        return new Block(this, null);
    }

    /// <summary>Writes a label of a <c>switch</c> and its statements, on one line if they fit.</summary>
    /// <param name="label">The label with its colon.</param>
    /// <param name="statements">The statements; empty ones are omitted.</param>
    public void Statements(string label, params string[] statements)
    {
        var length = (_depth * Indentation.Length) + label.Length;
        foreach (var statement in statements)
        {
            length += statement.Length > 0 ? statement.Length + 1 : 0;
        }

        Append(label);
        _depth++;
        foreach (var statement in statements)
        {
            if (statement.Length > 0)
            {
                Append(length <= CodeWidth ? " " : "\n");
                Append(statement);
            }
        }

        EndLine();
        _depth--;
    }

    /// <summary>Writes what precedes every emitted type: docs and attributes.</summary>
    /// <param name="type">The type.</param>
    /// <param name="converter">Its JSON converter; <see langword="null"/> if it has none.</param>
    public void TypeHead(TypeDeclaration type, string? converter)
    {
        Docs(type.Documentation);
        if (type.Obsolete)
        {
            Obsolete();
        }

        GeneratedCode();
        if (converter is not null)
        {
            Line($"[{KnownType.JsonConverter}(typeof({converter}))]");
        }
    }

    /// <summary>Writes doc comments: a summary, and remarks if there are any; nothing if both are empty.</summary>
    public void Docs(DocumentationComment documentation)
    {
        if (documentation.Summary.Length == 0)
        {
            return;
        }

        Doc("summary", documentation.Summary);
        if (documentation.Remarks.Count == 1)
        {
            Doc("remarks", documentation.Remarks[0]);
        }
        else if (documentation.Remarks.Count > 1)
        {
            Line("/// <remarks>");
            foreach (var paragraph in documentation.Remarks)
            {
                Doc("para", paragraph);
            }

            Line("/// </remarks>");
        }
    }

    /// <summary>Writes a doc comment element with text, on one line if it fits.</summary>
    /// <param name="element">
    /// The element, possibly with attributes (<c>param name="id"</c>); never text from a description.
    /// </param>
    /// <param name="text">CommonMark of any origin.</param>
    public void Doc(string element, string text)
    {
        var space = element.IndexOf(' ');
        var name = space < 0 ? element : element.Substring(0, space);
        var lines = DocMarkup.Lines(text, DocWidth);
        if (lines.Count <= 1)
        {
            Line($"/// <{element}>{(lines.Count == 0 ? "" : lines[0])}</{name}>");
            return;
        }

        Line($"/// <{element}>");
        foreach (var line in lines)
        {
            Line($"/// {line}");
        }

        Line($"/// </{name}>");
    }

    /// <summary>Writes the attribute that tells tools which generator produced a type.</summary>
    public void GeneratedCode() =>
        Line(
            $"[{KnownType.GeneratedCode}({CSharpText.Literal(EmittedBy.Tool)}, {CSharpText.Literal(EmittedBy.Version)})]"
        );

    /// <summary>Writes the attribute for what the description deprecates.</summary>
    public void Obsolete() => Line($"[{KnownType.Obsolete}(\"The description says that it is deprecated.\")]");

    /// <summary>Returns the whole file; the writer must not be used afterwards.</summary>
    public string Finish()
    {
        var file = new StringBuilder()
            .Append("// <auto-generated/>\n// From ")
            .Append(_sourceName)
            .Append("\n#nullable enable annotations\n#nullable disable warnings\n")
            .Append(
                "#pragma warning disable CS0612, CS0618 // What is deprecated is still read, written and compared.\n"
                    + "#pragma warning disable CS1591 // What the description does not describe has a name that says what it is.\n"
            );
        foreach (var pragma in _suppressed)
        {
            file.Append("#pragma warning disable ").Append(pragma.Key).Append(" // ").Append(pragma.Value).Append('\n');
        }

        file.Append("\nnamespace ").Append(_namespace).Append(";\n\n");
        foreach (var name in _usings)
        {
            file.Append("using global::").Append(name).Append(";\n");
        }

        return _body.Finish(file.Append(_usings.Count > 0 ? "\n" : "").ToString());
    }

    /// <summary>Gets the name of <paramref name="type"/> in this file.</summary>
    public string NameOf(KnownType type, NameStyle style = NameStyle.Type)
    {
        if (IsFull(type.ShortName, style) || _shadowed.Contains(type.Name) || _shadowed.Contains(type.ShortName))
        {
            return type.ToString();
        }

        _usings.Add(type.Namespace);
        return type.ShortName;
    }

    /// <summary>Gets the name of <paramref name="use"/> in this file, with <c>?</c> if it is nullable.</summary>
    public string NameOf(TypeUse use, NameStyle style = NameStyle.Type) =>
        NameOf(use.Type, style) + (use.Nullable ? "?" : "");

    /// <summary>Gets the name of <paramref name="type"/> in this file.</summary>
    public string NameOf(CodeType type, NameStyle style = NameStyle.Type) =>
        type switch
        {
            ScalarType scalar => Scalars.Keyword(scalar.Scalar) ?? NameOf(Scalars.Known(scalar.Scalar), style),
            DeclaredType declared => IsFull(declared.Name, style)
                ? Global(declared.Name)
                : CSharpText.Identifier(declared.Name),
            ListType list => $"{NameOf(KnownType.IReadOnlyList, style)}<{NameOf(list.Item, style)}>",
            MapType map => $"{NameOf(KnownType.IReadOnlyDictionary, style)}<string, {NameOf(map.Value, style)}>",
            StreamType => NameOf(KnownType.Stream, style),
            PartType part => NameOf(part.IsWhole ? KnownType.HttpContent : KnownType.FilePart, style),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

    internal void Append(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.IndexOf('\n', start);
            var stop = end < 0 ? text.Length : end;
            AppendPart(text, start, stop - start);
            if (end < 0)
            {
                return;
            }

            Line();
            start = end + 1;
        }
    }

    /// <summary>Appends text whose further lines are indented like the one that contains it.</summary>
    internal void AppendInline(string text)
    {
        var depth = _depth;
        _depth = _isLineStart ? depth : Spaces(LineStart()) / Indentation.Length;
        Append(text);
        _depth = depth;
    }

    /// <summary>Writes lines in place of the current one, which is empty, at its indentation.</summary>
    internal void AppendLines(Action lines)
    {
        var depth = _depth;
        if (!_isLineStart)
        {
            var start = LineStart();
            _depth = Spaces(start) / Indentation.Length;
            _body.Shorten(start);
            _isLineStart = true;
        }

        _isBlockStart = _body.Length < 2 || _body[_body.Length - 2] == '{';
        lines();
        _depth = depth;

        // The current line's own end follows, but the last written line has one already.
        _skipsLineEnd = true;
    }

    internal void Close(string? end)
    {
        _depth--;
        if (end is not null)
        {
            Line(end);
        }
    }

    private bool IsFull(string name, NameStyle style) =>
        style == NameStyle.Global || (style == NameStyle.Expression && _memberNames.Contains(name));

    private Block Open(string end, string start)
    {
        Line(start);
        _depth++;
        _isBlockStart = true;
        return new Block(this, end);
    }

    private int LineStart()
    {
        var start = _body.Length;
        while (start > 0 && _body[start - 1] != '\n')
        {
            start--;
        }

        return start;
    }

    private int Spaces(int start)
    {
        var end = start;
        while (end < _body.Length && _body[end] == ' ')
        {
            end++;
        }

        return end - start;
    }

    private void EndLine()
    {
        Line();
        _isBlockStart = false;
    }

    private void AppendPart(string text, int start, int length)
    {
        if (length == 0)
        {
            return;
        }

        if (_isLineStart)
        {
            for (var i = 0; i < _depth; i++)
            {
                _body.Append(Indentation);
            }

            _isLineStart = false;
        }

        _body.Append(text, start, length);
    }
}
