namespace Clientele.Generator.CSharp.Schemas;

/// <summary>Specifies the values that a validation keyword applies to.</summary>
internal enum ConstrainedKind
{
    /// <summary>Numbers.</summary>
    Number,

    /// <summary>Strings.</summary>
    Text,

    /// <summary>Arrays.</summary>
    List,

    /// <summary>Objects that are maps.</summary>
    Map,
}
