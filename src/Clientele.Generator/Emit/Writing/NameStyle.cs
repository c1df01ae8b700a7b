namespace Clientele.Generator.Emit.Writing;

/// <summary>Where a type's name stands, and so what could be taken for it.</summary>
internal enum NameStyle
{
    /// <summary>Where only types are looked up.</summary>
    Type,

    /// <summary>In an expression: a member of the name would win.</summary>
    Expression,

    /// <summary>In full, whatever is declared.</summary>
    Global,
}
