namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>Specifies what a <see cref="MemberCondition"/> requires.</summary>
internal enum ConditionKind
{
    /// <summary>At least one set of members is present in full.</summary>
    AtLeastOne,

    /// <summary>Exactly one set of members is present in full.</summary>
    ExactlyOne,

    /// <summary>If the first set is present, so is the second.</summary>
    Dependent,
}
