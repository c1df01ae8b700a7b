namespace Clientele.Generator.CSharp.Model.TypeReferences;

/// <summary>The kind of an emitted type.</summary>
internal enum DeclaredKind
{
    /// <summary>A sealed record.</summary>
    Record,

    /// <summary>A record that others derive from, read through its discriminator.</summary>
    BaseRecord,
    OpenEnum,
    ClosedEnum,
    Union,

    /// <summary>The possible responses of an operation: a class with a nested class for each response.</summary>
    Result,
}
