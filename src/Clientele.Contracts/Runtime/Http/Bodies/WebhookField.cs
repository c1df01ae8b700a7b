using System.ComponentModel;

namespace Clientele.Runtime.Http;

/// <summary>A field of a form that is more than a text.</summary>
/// <param name="name">Its name.</param>
/// <param name="isJson">Whether each of its values is JSON: a number, a truth value, an object.</param>
/// <param name="isList">Whether it may come several times.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WebhookField(string name, bool isJson, bool isList)
{
    internal string Name => name;

    internal bool IsJson => isJson;

    internal bool IsList => isList;
}
