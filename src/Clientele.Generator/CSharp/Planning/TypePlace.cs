using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>The place of an inline schema.</summary>
/// <param name="Parent">
/// The type that contains it, by name or <see cref="InlineType.Key"/>; <see langword="null"/> if there is none.
/// </param>
/// <param name="Words">Pascal-case words that follow the parent's name in the type's qualified name.</param>
/// <param name="Local">Its local name: the Pascal-case name of the property, parameter or item.</param>
internal sealed record TypePlace(string? Parent, string Words, string Local)
{
    /// <summary>
    /// Gets the kind of non-schema component whose value this is (<c>Response</c>); <see langword="null"/> if there is
    /// none.
    /// </summary>
    public string? ComponentKind { get; init; }

    /// <summary>Gets the place of the items of a list in this place.</summary>
    public TypePlace Item() => this with { Words = ItemNames.Item(Words), Local = ItemNames.Item(Local) };

    /// <summary>Gets the place of the values of a map in this place.</summary>
    public TypePlace Value() => this with { Words = Words + "Value", Local = Local + "Value" };

    /// <summary>Gets the place of a branch of a union in this place.</summary>
    public TypePlace Branch(string word) => this with { Words = Words + word, Local = Local + word };
}
