using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>The dictionary property of a record for members that the schema does not name.</summary>
/// <param name="Name">The property's identifier.</param>
/// <param name="Value">What each value is; raw JSON where the schema is open.</param>
internal sealed record AdditionalMembers(string Name, TypeUse Value)
{
    /// <summary>What the field behind such a property is called where nothing else is.</summary>
    public const string UsualField = "_additional";

    /// <summary>The private field behind the property.</summary>
    public string Field { get; init; } = UsualField;
}
