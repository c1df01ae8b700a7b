namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>Another name under which a member is read.</summary>
/// <param name="Name">The name.</param>
/// <param name="Member">The member.</param>
/// <param name="IsOtherForm">
/// Of a list: whether it is of the other form: around the items of a list without wrapper, else each item's.
/// </param>
internal sealed record XmlAlias(XmlName Name, MemberDeclaration Member, bool IsOtherForm);
