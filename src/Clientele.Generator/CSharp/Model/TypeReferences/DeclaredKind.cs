namespace Clientele.Generator.CSharp.Model.TypeReferences;

/// <summary>What an emitted type is.</summary>
internal enum DeclaredKind
{
    /// <summary>A sealed record.</summary>
    Record,

    /// <summary>A record that others derive from; read through its discriminator.</summary>
    BaseRecord,
    OpenEnum,
    ClosedEnum,
    Union,

    /// <summary>What an operation can answer: a class with one nested class for each answer.</summary>
    Result,
}
