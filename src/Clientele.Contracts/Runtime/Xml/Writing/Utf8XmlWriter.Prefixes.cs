using System.Collections.Generic;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlWriter
{
    private readonly bool Inherits(XmlTag tag) => _prefix is not null && tag.Prefix is null && tag.Namespace is null;

    private void PushPrefix(string? prefix)
    {
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

    private void PutInherited(XmlTag tag, bool isEnd)
    {
        CloseTag();
        PutAll(isEnd ? "</"u8 : "<"u8);
        PutUtf8(_prefix);
        Put((byte)':');
        PutUtf8(XmlNames.Encode(tag.LocalName));
        if (isEnd)
        {
            Put((byte)'>');
        }
    }
}
