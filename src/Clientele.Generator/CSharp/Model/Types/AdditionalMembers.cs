using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>The dictionary property of a record for members that the schema does not name.</summary>
/// <param name="Name">The property's identifier.</param>
/// <param name="Value">The type of each value; raw JSON if the schema is open.</param>
internal sealed record AdditionalMembers(string Name, TypeUse Value)
{
    /// <summary>The name of the field behind such a property unless it is taken.</summary>
    public const string UsualField = "_additional";

    /// <summary>Gets the private field behind the property.</summary>
    public string Field { get; init; } = UsualField;
}
