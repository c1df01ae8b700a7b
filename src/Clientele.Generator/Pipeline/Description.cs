using Clientele.Generator.Api;
using Clientele.Generator.Input;

namespace Clientele.Generator.Pipeline;

/// <summary>A description that could be read, with the project's settings for it.</summary>
/// <param name="Id">The item that names it.</param>
/// <param name="Metadata">The project's settings.</param>
/// <param name="Model">Its content.</param>
/// <param name="IsBroken">
/// Whether parts of it could not be read, which may be why something is missing elsewhere.
/// </param>
internal sealed record Description(ClientId Id, ItemMetadata Metadata, ApiModel Model, bool IsBroken)
{
    /// <summary>Gets the description's path.</summary>
    public string Path => Id.Path;
}
