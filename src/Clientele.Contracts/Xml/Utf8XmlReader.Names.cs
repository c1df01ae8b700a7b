using System;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Xml;

namespace Clientele.Xml;

public ref partial struct Utf8XmlReader
{
    private static ReadOnlySpan<byte> InstanceNamespace => "http://www.w3.org/2001/XMLSchema-instance"u8;

    /// <summary>Says that the element that ended lacks a member.</summary>
    /// <param name="members">The element's members.</param>
    /// <param name="index">The one that is missing.</param>
    /// <exception cref="XmlException">Always.</exception>
    [DoesNotReturn]
    public readonly void ThrowMissing(XmlMembers members, int index)
    {
        ArgumentNullException.ThrowIfNull(members);
        Throw($"the member '{members.Name(index)}' is missing");
    }

    private readonly bool IsNil()
    {
        for (var i = 0; i < _attributeCount; i++)
        {
            var name = Slice(_attributes[i].Name);
            var colon = name.IndexOf((byte)':');
            if (colon > 0 && name[(colon + 1)..].SequenceEqual("nil"u8) && Resolve(name[..colon]).SequenceEqual(InstanceNamespace))
            {
                return Slice(_attributes[i].Value).Trim(" \t\r\n"u8) is [(byte)'1'] or [(byte)'t', (byte)'r', (byte)'u', (byte)'e'];
            }
        }

        return false;
    }

    private readonly void CheckPrefixes()
    {
        CheckPrefix(Slice(_open[_depth - 1]));
        for (var i = 0; i < _attributeCount; i++)
        {
            var name = Slice(_attributes[i].Name);
            if (!IsDeclaration(name))
            {
                CheckPrefix(name);
            }
        }
    }

    private readonly void CheckPrefix(ReadOnlySpan<byte> name)
    {
        var colon = name.IndexOf((byte)':');
        if (colon > 0 && !name[..colon].SequenceEqual("xml"u8) && Resolve(name[..colon]).IsEmpty)
        {
            Throw($"the prefix '{Encoding.UTF8.GetString(name[..colon])}' is not declared");
        }
    }

    private readonly ReadOnlySpan<byte> Resolve(ReadOnlySpan<byte> prefix)
    {
        for (var i = _scopeCount - 1; i >= 0; i--)
        {
            if (Slice(_scopes[i].Prefix).SequenceEqual(prefix))
            {
                return Slice(_scopes[i].Uri);
            }
        }

        return default;
    }

    /// <summary>Line and column are counted from the start: only an error pays for them.</summary>
    [DoesNotReturn]
    private readonly void Throw(string reason)
    {
        var before = _data[..Math.Min(_position, _data.Length)];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        throw new XmlException($"The XML can't be read: {reason}.", null, line, column);
    }
}
