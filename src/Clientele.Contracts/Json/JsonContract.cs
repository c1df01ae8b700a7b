using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Clientele.Json;

/// <summary>How values of one type are read and written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class JsonContract
{
    private protected JsonContract()
    {
    }

    /// <summary>The same for <see cref="JsonSerializer"/>.</summary>
    /// <param name="options">The options that the metadata belongs to; their converters win.</param>
    /// <returns>Metadata of the type.</returns>
    public abstract JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options);
}
