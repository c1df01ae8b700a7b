using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>An argument of an operation's methods: a parameter, a part of the body, or the body.</summary>
/// <param name="Name">Its identifier, escaped with @ if it is a keyword.</param>
/// <param name="Type">Its type.</param>
/// <param name="Default">Its default as C#; <see langword="null"/> if callers have to provide it.</param>
/// <param name="Summary">The docs; empty if the description says nothing about it.</param>
internal sealed record ArgumentDeclaration(string Name, TypeUse Type, string? Default, string Summary)
{
    /// <summary>Gets whether null, which only callers without nullable annotations pass, is rejected.</summary>
    public bool IsChecked => Default is null && Type is { Nullable: false, Type.IsValueType: false };
}
