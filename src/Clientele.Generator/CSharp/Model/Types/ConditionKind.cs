namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>What a <see cref="MemberCondition"/> asks for.</summary>
internal enum ConditionKind
{
    /// <summary>One set of members at least is there whole.</summary>
    AtLeastOne,

    /// <summary>One set of members and no other is there whole.</summary>
    ExactlyOne,

    /// <summary>Where the first set is there, so is the second.</summary>
    Dependent,
}
