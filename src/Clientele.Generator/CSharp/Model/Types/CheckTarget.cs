namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>Specifies which part of a value is checked.</summary>
internal enum CheckTarget
{
    /// <summary>The value itself.</summary>
    Value,

    /// <summary>What a union holds, if it is a string.</summary>
    UnionText,

    /// <summary>What a union holds, if it is a number.</summary>
    UnionNumber,
}
