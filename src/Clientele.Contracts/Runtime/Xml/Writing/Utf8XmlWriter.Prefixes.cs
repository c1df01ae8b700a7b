using System.Collections.Generic;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlWriter
{
    private readonly bool Inherits(XmlTag tag) => _prefix is not null && tag.Prefix is null && tag.Namespace is null;

    private void WritePrefixedStart(XmlTag tag)
    {
        var isDeclared = Declares(tag);
        var inherits = Inherits(tag);
        if (inherits)
        {
            PutInherited(tag, isEnd: false);
        }
        else
        {
            Put(isDeclared ? tag.Declared : tag.Start);
        }

        Enter();
        if (isDeclared)
        {
            PushNamespace(tag.Namespace!);
        }
        else if (tag.Prefix is not null)
        {
            Bind(tag.Prefix, tag.Namespace!, isElement: true);
        }

        if (!inherits && tag.Prefix != _prefix)
        {
            PushPrefix(tag.Prefix);
        }
    }

    private void WritePrefixedEnd(XmlTag tag)
    {
        while (_bindings is { Count: > 0 } && _bindings[^1].Depth == _depth)
        {
            _bindings.RemoveAt(_bindings.Count - 1);
        }

        if (_depth == _declaredDepth)
        {
            PopNamespace();
        }

        if (_isTagOpen)
        {
            _isTagOpen = false;
            PutAll(" />"u8);
        }
        else if (Inherits(tag))
        {
            PutInherited(tag, isEnd: true);
        }
        else
        {
            Put(tag.End);
        }

        PopPrefix();
        _depth--;
    }

    private void PushPrefix(string? prefix)
    {
        _hasPrefixes = true;
        (_outerPrefixes ??= new Stack<XmlBinding>()).Push(new XmlBinding(_prefix ?? "", "", _depth));
        _prefix = prefix;
    }

    private void PopPrefix()
    {
        if (_outerPrefixes is { Count: > 0 } && _outerPrefixes.Peek().Depth == _depth)
        {
            var outer = _outerPrefixes.Pop().Prefix;
            _prefix = outer.Length == 0 ? null : outer;
        }
    }

    /// <summary>Declares a prefix in the open tag, unless it is already in scope.</summary>
    /// <returns>The prefix, which is another one if the tag itself binds it to another namespace.</returns>
    private string Bind(string prefix, string ns, bool isElement = false)
    {
        if (prefix == "xml")
        {
            return prefix;
        }

        var wanted = prefix;
        for (var number = 2; ; number++)
        {
            var bound = _bindings?.FindLast(binding => binding.Prefix == prefix) ?? default;
            if (bound.Namespace == ns)
            {
                return prefix;
            }

            var isTaken = (bound.Prefix is not null && bound.Depth == _depth) || (!isElement && prefix == _prefix);
            if (!isTaken)
            {
                break;
            }

            prefix = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        _hasPrefixes = true;
        (_bindings ??= []).Add(new XmlBinding(prefix, ns, _depth));
        PutAll(" xmlns:"u8);
        PutEscaped(prefix, isAttribute: true);
        PutAll("=\""u8);
        PutEscaped(ns, isAttribute: true);
        Put((byte)'"');
        return prefix;
    }

    private void PutInherited(XmlTag tag, bool isEnd)
    {
        CloseTag();
        PutAll(isEnd ? "</"u8 : "<"u8);
        PutUtf8(_prefix);
        Put((byte)':');
        PutAll(tag.EncodedName);
        if (isEnd)
        {
            Put((byte)'>');
        }
    }
}
