namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>Specifies what C# converts to a union as a value of one of its cases.</summary>
internal enum CaseConversion
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A value of the case's type.</summary>
    Value,

    /// <summary>An array or a list.</summary>
    List,
}
