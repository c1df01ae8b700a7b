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
/// Writes one file of C#: indentation, doc comments, and the short names of types with the <c>using</c> directives that
/// they need.
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
    /// Names that types of this namespace have: a framework type of such a name is printed in full.
    /// </param>
    public SourceWriter(string containingNamespace, string sourceName, IEnumerable<string> shadowed)
    {
        _namespace = CSharpText.DottedName(containingNamespace);
        _sourceName = CSharpText.Comment(sourceName);
        _shadowed = new HashSet<string>(shadowed, StringComparer.Ordinal);
    }

    /// <summary>A writer for a file of <paramref name="model"/>.</summary>
    public static SourceWriter For(CodeModel model) => new(model.Namespace, model.SourceName, model.DeclaredNames);

    /// <summary>An emitted type's full name.</summary>
    public string Global(string typeName) => $"global::{_namespace}.{CSharpText.Identifier(typeName)}";

    /// <summary>
    /// Says which names members of the type at hand have: in expressions, types of these names are printed in full.
    /// </summary>
    public void AddMemberNames(IEnumerable<string> names) => _memberNames.UnionWith(names);

    /// <summary>Says that another type begins.</summary>
    public void ForgetMemberNames() => _memberNames.Clear();

    /// <summary>Turns a warning off in this file.</summary>
    /// <param name="warning">Its id.</param>
    /// <param name="reason">A sentence that the file shows.</param>
    public void Suppress(string warning, string reason) => _suppressed[warning] = reason;

    /// <summary>An empty line.</summary>
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

    /// <summary>A line, or the lines of a raw string, indented.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] SourceLine line)
    {
        _ = line;
        EndLine();
    }

    /// <summary>A line of plain text, indented.</summary>
    public void Line(string line)
    {
        Append(line);
        EndLine();
    }

    /// <summary>An empty line between members; nothing at the start of a block.</summary>
    public void Separate()
    {
        if (!_isBlockStart)
        {
            Line();
        }
    }

    /// <summary>
    /// A line and a block under it, in braces unless said otherwise, which ends when the result is disposed.
    /// </summary>
    public Block Block([InterpolatedStringHandlerArgument("")] SourceLine line, string end = "}", string start = "{")
    {
        _ = line;
        EndLine();
        return Open(end, start);
    }

    /// <summary>Lines that are indented once more, until the result is disposed.</summary>
    public Block Indent()
    {
        _depth++;
        return new Block(this, null);
    }

    /// <summary>A label of a <c>switch</c> and its statements: on one line where they fit.</summary>
    /// <param name="label">The label with its colon.</param>
    /// <param name="statements">The statements; empty ones are none.</param>
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

    /// <summary>What stands above every emitted type: docs and attributes.</summary>
    /// <param name="type">The type.</param>
    /// <param name="converter">Its JSON converter; <see langword="null"/>: it has none.</param>
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

    /// <summary>
    /// Doc comments: summary, and remarks where there are any; nothing where there is nothing to say.
    /// </summary>
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

    /// <summary>A doc comment's element with text in it; on one line where it fits.</summary>
    /// <param name="element">
    /// The element, possibly with attributes (<c>param name="id"</c>); never text of a description.
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

    /// <summary>The attribute that tells tools who wrote a type.</summary>
    public void GeneratedCode() =>
        Line(
            $"[{KnownType.GeneratedCode}({CSharpText.Literal(EmittedBy.Tool)}, {CSharpText.Literal(EmittedBy.Version)})]"
        );

    /// <summary>The attribute of what the description deprecates.</summary>
    public void Obsolete() => Line($"[{KnownType.Obsolete}(\"The description says that it is deprecated.\")]");

    /// <summary>The whole file; the writer must not be used again.</summary>
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

    /// <summary>The name of <paramref name="type"/> in this file.</summary>
    public string NameOf(KnownType type, NameStyle style = NameStyle.Type)
    {
        if (IsFull(type.ShortName, style) || _shadowed.Contains(type.Name) || _shadowed.Contains(type.ShortName))
        {
            return type.ToString();
        }

        _usings.Add(type.Namespace);
        return type.ShortName;
    }

    /// <summary>The name of <paramref name="use"/> in this file, with <c>?</c> where it is nullable.</summary>
    public string NameOf(TypeUse use, NameStyle style = NameStyle.Type) =>
        NameOf(use.Type, style) + (use.Nullable ? "?" : "");

    /// <summary>The name of <paramref name="type"/> in this file.</summary>
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

    /// <summary>Appends text whose further lines are as deep as the line that it stands in.</summary>
    internal void AppendInline(string text)
    {
        var depth = _depth;
        _depth = _isLineStart ? depth : Spaces(LineStart()) / Indentation.Length;
        Append(text);
        _depth = depth;
    }

    /// <summary>Has lines written in the place of the current one, which is empty, and as deep.</summary>
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

        // The line's own end follows, which the last of the lines has already.
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
