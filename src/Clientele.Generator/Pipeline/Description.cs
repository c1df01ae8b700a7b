using Clientele.Generator.Api;
using Clientele.Generator.Input;

namespace Clientele.Generator.Pipeline;

/// <summary>A description that could be read, with what the project asks of it.</summary>
internal sealed record Description(string Path, ItemMetadata Metadata, ApiModel Model);
