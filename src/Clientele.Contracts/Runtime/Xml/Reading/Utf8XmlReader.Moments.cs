using System;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    private static readonly XmlMemberTable MomentMembers = new("DateTime", "OffsetMinutes");

    /// <summary>
    /// Reads a dateTime (XML Schema part 2), or a <see cref="DateTimeOffset"/> as written by .NET's
    /// DataContractSerializer. Without an offset, it is interpreted as UTC.
    /// </summary>
    /// <returns>The value.</returns>
    public DateTimeOffset ReadDateTime() => IsAtElement() ? ReadMoment() : ToDateTime(Trimmed());

    /// <summary>
    /// Reads a dateTime (XML Schema part 2), which may be nil or empty. Without an offset, it is interpreted as UTC.
    /// </summary>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public DateTimeOffset? ReadDateTimeOrNull()
    {
        if (TryReadNil())
        {
            return null;
        }

        if (IsAtElement())
        {
            return Kept(ReadMoment());
        }

        var text = Trimmed();
        return text.IsEmpty ? null : Kept(ToDateTime(text));
    }

    /// <summary>Consumes the element if it is nil or contains only white space.</summary>
    /// <returns><see langword="true"/> if it was consumed; otherwise, <see langword="false"/>.</returns>
    public bool TryReadEmpty()
    {
        if (TryReadNil())
        {
            return true;
        }

        if ((_state & XmlState.Attribute) != 0)
        {
            var isEmpty = Slice(_attribute).Trim(" \t\r\n"u8).IsEmpty;
            _state &= isEmpty ? ~XmlState.Attribute : (XmlState)byte.MaxValue;
            return isEmpty;
        }

        if ((_state & XmlState.Text) != 0)
        {
            return false;
        }

        if ((_state & XmlState.Empty) != 0)
        {
            Pop();
            return true;
        }

        var start = XmlCharacters.SkipSpace(_data, _position);
        return TryEndTag(start) || (_data[start..] is [(byte)'<', (byte)'!' or (byte)'?', ..] && TrySkipBlank());
    }

    private bool TrySkipBlank()
    {
        var probe = this;
        while (probe.MoveToContent() is var content && content != XmlContent.End)
        {
            if (content == XmlContent.Element || !probe.IsBlank())
            {
                return false;
            }

            probe.SkipText();
        }

        this = probe;
        return true;
    }

    private readonly bool IsAtElement()
    {
        if ((_state & (XmlState.Attribute | XmlState.Text | XmlState.Empty)) != 0)
        {
            return false;
        }

        var start = XmlCharacters.SkipSpace(_data, _position);
        return start + 1 < _data.Length
            && _data[start] == '<'
            && _data[start + 1] is not ((byte)'/' or (byte)'!' or (byte)'?');
    }

    private DateTimeOffset ReadMoment()
    {
        DateTimeOffset? moment = null;
        var minutes = 0;
        for (
            var member = FirstMember(MomentMembers);
            member != XmlMemberTable.End;
            member = NextMember(MomentMembers, member)
        )
        {
            _valueStart = _position;
            switch (member)
            {
                case 0:
                    moment = ToDateTime(Trimmed());
                    break;
                case 1:
                    minutes = ToInt32(Trimmed());
                    break;
                default:
                    SkipMember();
                    break;
            }
        }

        if (moment is not { } utc || Math.Abs(minutes) > 14 * 60)
        {
            return Refuse<DateTimeOffset>(default, "dateTime");
        }

        return utc.ToOffset(TimeSpan.FromMinutes(minutes));
    }
}
