namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>Another name under which a member is read.</summary>
/// <param name="Name">The name.</param>
/// <param name="Member">The member.</param>
/// <param name="IsOtherForm">
/// For a list: whether it belongs to the other form: around the items of an unwrapped list, else that of each item.
/// </param>
internal sealed record XmlAlias(XmlName Name, MemberDeclaration Member, bool IsOtherForm);
