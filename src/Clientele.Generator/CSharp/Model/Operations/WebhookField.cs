namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>A field of a form that is more than text.</summary>
/// <param name="WireName">Its name.</param>
/// <param name="IsJson">Whether each of its values is JSON.</param>
/// <param name="IsList">Whether it may occur several times.</param>
internal sealed record WebhookField(string WireName, bool IsJson, bool IsList);
