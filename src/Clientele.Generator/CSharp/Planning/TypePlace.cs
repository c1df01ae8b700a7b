using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>Where an inline schema stands.</summary>
/// <param name="Parent">
/// The type it stands in, by its name or its <see cref="InlineType.Key"/>; <see langword="null"/>: it stands in no
/// type.
/// </param>
/// <param name="Words">Pascal-case words that follow the parent's name in the qualified name of the type.</param>
/// <param name="Local">What it is called there: the Pascal-case name of the property, parameter or item.</param>
internal sealed record TypePlace(string? Parent, string Words, string Local)
{
    /// <summary>
    /// Gets the kind of component other than a schema that this is the value of (<c>Response</c>);
    /// <see langword="null"/>: of none.
    /// </summary>
    public string? ComponentKind { get; init; }

    /// <summary>Gets the place of the items of a list that stands here.</summary>
    public TypePlace Item() => this with { Words = ItemNames.Item(Words), Local = ItemNames.Item(Local) };

    /// <summary>Gets the place of the values of a map that stands here.</summary>
    public TypePlace Value() => this with { Words = Words + "Value", Local = Local + "Value" };

    /// <summary>Gets the place of one branch of a union that stands here.</summary>
    public TypePlace Branch(string word) => this with { Words = Words + word, Local = Local + word };
}
