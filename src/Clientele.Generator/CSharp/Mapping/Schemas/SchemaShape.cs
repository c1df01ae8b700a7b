namespace Clientele.Generator.CSharp.Mapping.Schemas;

/// <summary>What a schema becomes.</summary>
internal enum SchemaShape
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
