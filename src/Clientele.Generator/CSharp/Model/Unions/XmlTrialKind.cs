namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>Specifies which elements have a case.</summary>
internal enum XmlTrialKind
{
    /// <summary>Those that it can read.</summary>
    Readable,

    /// <summary>Those that it can read and that contain elements.</summary>
    ReadableElements,

    /// <summary>Those that it can read and that contain only elements, if anything.</summary>
    ReadableElementsOnly,

    /// <summary>All that contain no elements; tried last.</summary>
    Text,

    /// <summary>All; tried last.</summary>
    Any,
}
