using System.Collections.Generic;
using System.Threading;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;

namespace Clientele.Generator.OpenApi.Json;

/// <summary>
/// Reads JSON (RFC 8259) into nodes. An error ends the reading or, with a <see cref="JsonRecovery"/>, costs only the
/// member or item that contains it.
/// </summary>
internal sealed class JsonDocumentReader(
    DescriptionSource source,
    List<DiagnosticInfo> found,
    CancellationToken cancellation,
    JsonRecovery? recovery = null
)
{
    private readonly JsonScanner _scanner = new(source.Text, recovery);

    // One list per nesting level is enough for all objects of a document.
    private readonly Stack<MemberList> _free = [];

    /// <summary>Reads the text's single value.</summary>
    /// <exception cref="DocumentSyntaxException">
    /// It isn't JSON, and there is no recovery, or not even its beginning is JSON.
    /// </exception>
    public OpenApiNode Read()
    {
        _scanner.SkipMark();
        _scanner.SkipSpace();
        var root = ReadValue(0);
        _scanner.SkipSpace();
        if (_scanner.IsAtEnd)
        {
            return root;
        }

        return recovery is null ? throw _scanner.Unexpected() : ReadRest(root);
    }

    // A surplus bracket closed the root too early: what follows belongs to it.
    private OpenApiNode ReadRest(OpenApiNode root)
    {
        recovery!.Add(_scanner.Unexpected());
        if (root is not MappingNode mapping)
        {
            return root;
        }

        var members = new MemberList(source.Path, found);
        members.Merge(mapping);
        while (!_scanner.IsAtEnd)
        {
            _scanner.SkipClosings();
            ReadMembers(members, 0, -1);
        }

        return members.ToNode(mapping.Offset, _scanner.Offset - mapping.Offset);
    }

    private OpenApiNode ReadValue(int depth)
    {
        cancellation.ThrowIfCancellationRequested();
        if (depth > DocumentLimits.MaxDepth)
        {
            throw new DocumentSyntaxException("values are nested too deeply", _scanner.Offset);
        }

        _scanner.SkipSpace();
        return _scanner.Current switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => _scanner.ReadStringNode(),
            't' => _scanner.ReadWord("true", ScalarKind.Boolean),
            'f' => _scanner.ReadWord("false", ScalarKind.Boolean),
            'n' => _scanner.ReadWord("null", ScalarKind.Null),
            _ => _scanner.ReadNumber(),
        };
    }

    private MappingNode ReadObject(int depth)
    {
        var (start, indentation) = _scanner.Open();
        var members = _free.Count > 0 ? _free.Pop() : new MemberList(source.Path, found);
        ReadMembers(members, depth, indentation);
        var node = members.ToNode(start, _scanner.Offset - start);
        _free.Push(members);
        return node;
    }

    private void ReadMembers(MemberList members, int depth, int indentation)
    {
        _scanner.SkipSpace();
        while (!_scanner.TryClose('}', indentation))
        {
            try
            {
                ReadMember(members, depth);
                _scanner.ReadSeparator('}', indentation);
            }
            catch (DocumentSyntaxException error) when (recovery is not null)
            {
                recovery.Add(error);
                _scanner.SkipToNext();
            }
        }
    }

    private void ReadMember(MemberList members, int depth)
    {
        _scanner.SkipSpace();
        var offset = _scanner.Offset;
        var key = _scanner.Current == '"' ? _scanner.ReadString() : throw _scanner.Unexpected();
        var length = _scanner.Offset - offset;
        _scanner.SkipSpace();
        _scanner.Expect(':');
        members.Add(key, offset, length, ReadValue(depth + 1));
    }

    private SequenceNode ReadArray(int depth)
    {
        var (start, indentation) = _scanner.Open();
        var items = new List<OpenApiNode>();
        _scanner.SkipSpace();
        while (!_scanner.TryClose(']', indentation))
        {
            try
            {
                items.Add(ReadValue(depth + 1));
                _scanner.ReadSeparator(']', indentation);
            }
            catch (DocumentSyntaxException error) when (recovery is not null)
            {
                recovery.Add(error);
                _scanner.SkipToNext();
            }
        }

        return new SequenceNode(start, _scanner.Offset - start, items);
    }
}
