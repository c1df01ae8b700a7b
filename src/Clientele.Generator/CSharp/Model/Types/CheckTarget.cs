namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>Specifies what of a value is checked.</summary>
internal enum CheckTarget
{
    /// <summary>The value itself.</summary>
    Value,

    /// <summary>What a union holds, if it is a text.</summary>
    UnionText,

    /// <summary>What a union holds, if it is a number.</summary>
    UnionNumber,
}
