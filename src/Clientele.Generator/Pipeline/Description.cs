using Clientele.Generator.Api;
using Clientele.Generator.Input;

namespace Clientele.Generator.Pipeline;

/// <summary>A description that could be read, with what the project asks of it.</summary>
/// <param name="Id">Which item it is.</param>
/// <param name="Metadata">What the project asks.</param>
/// <param name="Model">What it says.</param>
/// <param name="IsBroken">
/// Whether parts of it could not be read: what is missing elsewhere may follow from that.
/// </param>
internal sealed record Description(ClientId Id, ItemMetadata Metadata, ApiModel Model, bool IsBroken)
{
    /// <summary>The description's path.</summary>
    public string Path => Id.Path;
}
