using System.ComponentModel;

namespace Clientele.Runtime.Http;

/// <summary>Describes a field of a form that is not plain text.</summary>
/// <param name="name">The name of the field.</param>
/// <param name="isJson">Whether each of its values is JSON: a number, a Boolean or an object.</param>
/// <param name="isList">Whether the field may be repeated.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WebhookField(string name, bool isJson, bool isList)
{
    internal string Name => name;

    internal bool IsJson => isJson;

    internal bool IsList => isList;
}
