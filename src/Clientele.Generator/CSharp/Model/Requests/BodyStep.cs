using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>Sends the body.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Argument">The argument.</param>
/// <param name="IsRequired">Whether it is there.</param>
internal sealed record BodyStep(BodyKind Kind, string Argument, bool IsRequired) : RequestStep
{
    /// <summary>Of text and streams: the media types, the preferred one first.</summary>
    public EquatableArray<string> MediaTypes { get; init; }

    /// <summary>
    /// The local variable for the value of an argument that may be null and is sent only if it is not;
    /// <see langword="null"/>: the builder takes the argument as it is.
    /// </summary>
    public string? Local { get; init; }

    /// <summary>The member that is set according to the method that is called; <see langword="null"/>: none.</summary>
    public StreamSwitch? Switch { get; init; }
}
