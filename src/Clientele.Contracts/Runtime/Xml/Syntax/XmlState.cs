using System;

namespace Clientele.Runtime.Xml;

/// <summary>Specifies the position of a reader.</summary>
[Flags]
internal enum XmlState : byte
{
    /// <summary>After an end tag, or within content.</summary>
    None = 0,

    /// <summary>After a start tag.</summary>
    Fresh = 1,

    /// <summary>The start tag that was read last also ends the element.</summary>
    Empty = 2,

    /// <summary>At text of the innermost element.</summary>
    Text = 4,

    /// <summary>At an attribute.</summary>
    Attribute = 8,

    /// <summary>The start tag that was read last has attributes that may matter.</summary>
    Attributes = 16,

    /// <summary>Some of them have not been returned yet.</summary>
    Pending = 32,

    /// <summary>The start tag that was read last declares a default namespace.</summary>
    Renamed = 64,

    /// <summary>At a root that does not have the name of the type.</summary>
    Strange = 128,

    /// <summary>The next item is not a tag that could be predicted.</summary>
    Busy = Empty | Text | Attribute | Pending,
}
