namespace Clientele.Generator.Emit.Writing;

/// <summary>The context of a type's name, which determines what it could be confused with.</summary>
internal enum NameStyle
{
    /// <summary>Where only types are looked up.</summary>
    Type,

    /// <summary>In an expression, where a member of the same name takes precedence.</summary>
    Expression,

    /// <summary>Fully qualified, whatever is declared.</summary>
    Global,
}
