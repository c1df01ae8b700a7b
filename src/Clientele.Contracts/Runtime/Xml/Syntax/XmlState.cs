using System;

namespace Clientele.Runtime.Xml;

/// <summary>Where a reader stands.</summary>
[Flags]
internal enum XmlState : byte
{
    /// <summary>Behind an end tag, or on the way through content.</summary>
    None = 0,

    /// <summary>Behind a start tag.</summary>
    Fresh = 1,

    /// <summary>The start tag that was read last is the element's end, too.</summary>
    Empty = 2,

    /// <summary>On text of the innermost element.</summary>
    Text = 4,

    /// <summary>On an attribute.</summary>
    Attribute = 8,

    /// <summary>The start tag that was read last has attributes that may mean something.</summary>
    Attributes = 16,

    /// <summary>Some of them were not handed out.</summary>
    Pending = 32,

    /// <summary>The start tag that was read last declares a default namespace.</summary>
    Renamed = 64,

    /// <summary>On the root, whose name is not the type's.</summary>
    Strange = 128,

    /// <summary>What comes next is no tag that could be predicted.</summary>
    Busy = Empty | Text | Attribute | Pending,
}
