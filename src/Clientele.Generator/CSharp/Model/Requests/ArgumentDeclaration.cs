using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>An argument of an operation's methods: a parameter, a part of the body, or the body.</summary>
/// <param name="Name">Its identifier, escaped with @ where it is a keyword.</param>
/// <param name="Type">Its type.</param>
/// <param name="Default">Its default as C#; <see langword="null"/>: callers have to give it.</param>
/// <param name="Summary">Docs; empty: the description says nothing of it.</param>
internal sealed record ArgumentDeclaration(string Name, TypeUse Type, string? Default, string Summary)
{
    /// <summary>Whether null, which only callers without nullable annotations give, is refused.</summary>
    public bool IsChecked => Default is null && Type is { Nullable: false, Type.IsValueType: false };
}
