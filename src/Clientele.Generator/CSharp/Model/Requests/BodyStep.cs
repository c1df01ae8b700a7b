using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>Sends the body.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Argument">The argument.</param>
/// <param name="IsRequired">Whether it is always present.</param>
internal sealed record BodyStep(BodyKind Kind, string Argument, bool IsRequired) : RequestStep
{
    /// <summary>Gets, for text and streams, the media types, the preferred one first.</summary>
    public EquatableArray<string> MediaTypes { get; init; }

    /// <summary>
    /// Gets the local variable for a nullable argument's value, which is sent only if not null; <see langword="null"/>
    /// if the builder takes the argument itself.
    /// </summary>
    public string? Local { get; init; }

    /// <summary>
    /// Gets the member that is set depending on the method called; <see langword="null"/> if there is none.
    /// </summary>
    public StreamSwitch? Switch { get; init; }
}
