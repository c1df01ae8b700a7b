namespace Clientele.Generator.CSharp.Schemas;

/// <summary>What a schema becomes.</summary>
internal enum SchemaKind
{
    /// <summary>Raw JSON.</summary>
    Raw,
    Scalar,
    List,
    Map,
    Record,
    Enum,
    Union,

    /// <summary>Whatever another schema becomes.</summary>
    Reference,
}
