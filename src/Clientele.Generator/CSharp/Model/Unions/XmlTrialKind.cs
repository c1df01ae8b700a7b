namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>Which elements are of a case.</summary>
internal enum XmlTrialKind
{
    /// <summary>Those that it can read.</summary>
    Readable,

    /// <summary>Those that it can read and that have elements in them.</summary>
    ReadableElements,

    /// <summary>Those that it can read and that have nothing but elements in them, if anything.</summary>
    ReadableElementsOnly,

    /// <summary>All without elements in them; the last that is tried.</summary>
    Text,

    /// <summary>All; the last that is tried.</summary>
    Any,
}
