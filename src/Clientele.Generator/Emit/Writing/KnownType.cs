using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.Emit.Writing;

/// <summary>
/// A type of the framework or of the contract package that emitted code mentions: a <c>SourceWriter</c> prints
/// its short name and the <c>using</c> for it, or its full name where a name of the description would win.
/// </summary>
internal sealed class KnownType
{
    private static readonly Dictionary<string, KnownType> Registered = new(System.StringComparer.Ordinal);

    private KnownType(string containingNamespace, string name)
    {
        Namespace = containingNamespace;
        Name = name;
    }

    /// <summary>
    /// Every simple name that emitted code may use, ordinally; of attributes with and without their suffix.
    /// </summary>
    public static IEnumerable<string> Names =>
        Registered
            .Values.SelectMany(static type => type.IsAttribute ? new[] { type.Name, type.ShortName } : [type.Name])
            .Distinct()
            .OrderBy(static name => name, System.StringComparer.Ordinal);

    // System
    public static KnownType Action { get; } = Of("System", "Action");

    public static KnownType Array { get; } = Of("System", "Array");

    public static KnownType ArgumentNullException { get; } = Of("System", "ArgumentNullException");

    public static KnownType ArgumentException { get; } = Of("System", "ArgumentException");

    public static KnownType ArgumentOutOfRangeException { get; } = Of("System", "ArgumentOutOfRangeException");

    public static KnownType DateOnly { get; } = Of("System", "DateOnly");

    public static KnownType DateTimeOffset { get; } = Of("System", "DateTimeOffset");

    public static KnownType FormatException { get; } = Of("System", "FormatException");

    public static KnownType Func { get; } = Of("System", "Func");

    public static KnownType Guid { get; } = Of("System", "Guid");

    public static KnownType HashCode { get; } = Of("System", "HashCode");

    public static KnownType IValidatable { get; } = Of("Clientele.Runtime.Validation", "IValidatable");

    public static KnownType ConstraintValidation { get; } = Of("Clientele.Runtime.Validation", "ConstraintValidation");

    public static KnownType ConstraintViolation { get; } = Of("Clientele", "ConstraintViolation");

    public static KnownType IEquatable { get; } = Of("System", "IEquatable");

    public static KnownType InvalidOperationException { get; } = Of("System", "InvalidOperationException");

    public static KnownType Obsolete { get; } = Of("System", "ObsoleteAttribute");

    public static KnownType ReadOnlySpan { get; } = Of("System", "ReadOnlySpan");

    public static KnownType StringComparison { get; } = Of("System", "StringComparison");

    public static KnownType StringComparer { get; } = Of("System", "StringComparer");

    public static KnownType TimeOnly { get; } = Of("System", "TimeOnly");

    public static KnownType OffsetTime { get; } = Of("Clientele", "OffsetTime");

    public static KnownType Duration { get; } = Of("Clientele", "Duration");

    public static KnownType Base64Text { get; } = Of("Clientele.Runtime.Json", "Base64Text");

    public static KnownType Type { get; } = Of("System", "Type");

    public static KnownType Uri { get; } = Of("System", "Uri");

    public static KnownType UriKind { get; } = Of("System", "UriKind");

    // System.*
    public static KnownType CancellationToken { get; } = Of("System.Threading", "CancellationToken");

    public static KnownType CultureInfo { get; } = Of("System.Globalization", "CultureInfo");

    public static KnownType Dictionary { get; } = Of("System.Collections.Generic", "Dictionary");

    public static KnownType EditorBrowsable { get; } = Of("System.ComponentModel", "EditorBrowsableAttribute");

    public static KnownType EditorBrowsableState { get; } = Of("System.ComponentModel", "EditorBrowsableState");

    public static KnownType GeneratedCode { get; } = Of("System.CodeDom.Compiler", "GeneratedCodeAttribute");

    public static KnownType HttpClient { get; } = Of("System.Net.Http", "HttpClient");

    public static KnownType HttpContent { get; } = Of("System.Net.Http", "HttpContent");

    public static KnownType HttpMethod { get; } = Of("System.Net.Http", "HttpMethod");

    public static KnownType HttpStatusCode { get; } = Of("System.Net", "HttpStatusCode");

    public static KnownType HttpRequestException { get; } = Of("System.Net.Http", "HttpRequestException");

    public static KnownType IReadOnlyDictionary { get; } = Of("System.Collections.Generic", "IReadOnlyDictionary");

    public static KnownType IAsyncEnumerable { get; } = Of("System.Collections.Generic", "IAsyncEnumerable");

    public static KnownType IReadOnlyList { get; } = Of("System.Collections.Generic", "IReadOnlyList");

    public static KnownType IEnumerator { get; } = Of("System.Collections.Generic", "IEnumerator");

    public static KnownType CollectionBuilder { get; } =
        Of("System.Runtime.CompilerServices", "CollectionBuilderAttribute");

    public static KnownType Union { get; } = Of("System.Runtime.CompilerServices", "UnionAttribute");

    public static KnownType IUnion { get; } = Of("System.Runtime.CompilerServices", "IUnion");

    public static KnownType KeyValuePair { get; } = Of("System.Collections.Generic", "KeyValuePair");

    public static KnownType List { get; } = Of("System.Collections.Generic", "List");

    public static KnownType NotNullWhen { get; } = Of("System.Diagnostics.CodeAnalysis", "NotNullWhenAttribute");

    public static KnownType ReadOnlyDictionary { get; } = Of("System.Collections.ObjectModel", "ReadOnlyDictionary");

    public static KnownType SetsRequiredMembers { get; } =
        Of("System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute");

    public static KnownType InvalidDataException { get; } = Of("System.IO", "InvalidDataException");

    public static KnownType Stream { get; } = Of("System.IO", "Stream");

    public static KnownType StringBuilder { get; } = Of("System.Text", "StringBuilder");

    public static KnownType Task { get; } = Of("System.Threading.Tasks", "Task");

    public static KnownType ValueTask { get; } = Of("System.Threading.Tasks", "ValueTask");

    // System.Text.Json
    public static KnownType JsonDocument { get; } = Of("System.Text.Json", "JsonDocument");

    public static KnownType JsonElement { get; } = Of("System.Text.Json", "JsonElement");

    public static KnownType JsonException { get; } = Of("System.Text.Json", "JsonException");

    public static KnownType JsonSerializerOptions { get; } = Of("System.Text.Json", "JsonSerializerOptions");

    public static KnownType JsonSourceGenerationMode { get; } =
        Of("System.Text.Json.Serialization", "JsonSourceGenerationMode");

    public static KnownType JsonConverter { get; } = Of("System.Text.Json.Serialization", "JsonConverterAttribute");

    public static KnownType JsonTypeInfo { get; } = Of("System.Text.Json.Serialization.Metadata", "JsonTypeInfo");

    // Clients
    public static KnownType CallOptions { get; } = Of("Clientele", "CallOptions");

    public static KnownType ApiOperation { get; } = Of("Clientele.Runtime.Http", "ApiOperation");

    public static KnownType WebhookReader { get; } = Of("Clientele.Runtime.Http", "WebhookReader");

    public static KnownType FormReader { get; } = Of("Clientele.Runtime.Http", "FormReader");

    public static KnownType WebhookField { get; } = Of("Clientele.Runtime.Http", "WebhookField");

    public static KnownType BodyReader { get; } = Of("Clientele.Runtime.Http", "BodyReader");

    public static KnownType FormField { get; } = Of("Clientele.Runtime.Http", "FormField");

    public static KnownType BodyReaders { get; } = Of("Clientele.Runtime.Http", "BodyReaders");

    public static KnownType ClientDescription { get; } = Of("Clientele.Runtime.Http", "ClientDescription");

    public static KnownType ClientPipeline { get; } = Of("Clientele.Runtime.Http", "ClientPipeline");

    public static KnownType Credential { get; } = Of("Clientele.Runtime.Http", "Credential");

    public static KnownType ErrorResponse { get; } = Of("Clientele.Runtime.Http", "ErrorResponse");

    public static KnownType ItemReaders { get; } = Of("Clientele.Runtime.Http", "ItemReaders");

    public static KnownType ServerAddress { get; } = Of("Clientele.Runtime.Http", "ServerAddress");

    public static KnownType ParameterStyle { get; } = Of("Clientele.Runtime.Http", "ParameterStyle");

    public static KnownType RequestBody { get; } = Of("Clientele.Runtime.Http", "RequestBody");

    public static KnownType SuccessResponse { get; } = Of("Clientele.Runtime.Http", "SuccessResponse");

    public static KnownType NoContent { get; } = Of("Clientele", "NoContent");

    public static KnownType ApiHeaders { get; } = Of("Clientele", "ApiHeaders");

    public static KnownType HttpRequestMessage { get; } = Of("System.Net.Http", "HttpRequestMessage");

    public static KnownType IServiceCollection { get; } =
        Of("Microsoft.Extensions.DependencyInjection", "IServiceCollection");

    public static KnownType IHttpClientBuilder { get; } =
        Of("Microsoft.Extensions.DependencyInjection", "IHttpClientBuilder");

    public static KnownType ILoggerFactory { get; } = Of("Microsoft.Extensions.Logging", "ILoggerFactory");

    public static KnownType LoggerExtensions { get; } = Of("Microsoft.Extensions.Logging", "LoggerExtensions");

    public static KnownType IHttpClientFactory { get; } = Of("System.Net.Http", "IHttpClientFactory");

    public static KnownType IServiceProvider { get; } = Of("System", "IServiceProvider");

    public static KnownType ServiceCollectionServiceExtensions { get; } =
        Of("Microsoft.Extensions.DependencyInjection", "ServiceCollectionServiceExtensions");

    public static KnownType HttpClientBuilderExtensions { get; } =
        Of("Microsoft.Extensions.DependencyInjection", "HttpClientBuilderExtensions");

    public static KnownType HttpClientFactoryServiceCollectionExtensions { get; } =
        Of("Microsoft.Extensions.DependencyInjection", "HttpClientFactoryServiceCollectionExtensions");

    public static KnownType OptionsServiceCollectionExtensions { get; } =
        Of("Microsoft.Extensions.DependencyInjection", "OptionsServiceCollectionExtensions");

    public static KnownType ServiceProviderServiceExtensions { get; } =
        Of("Microsoft.Extensions.DependencyInjection", "ServiceProviderServiceExtensions");

    public static KnownType OptionsBuilderExtensions { get; } =
        Of("Microsoft.Extensions.DependencyInjection", "OptionsBuilderExtensions");

    public static KnownType ServiceProviderKeyedServiceExtensions { get; } =
        Of("Microsoft.Extensions.DependencyInjection", "ServiceProviderKeyedServiceExtensions");

    public static KnownType IConfiguration { get; } = Of("Microsoft.Extensions.Configuration", "IConfiguration");

    public static KnownType IOptionsChangeTokenSource { get; } =
        Of("Microsoft.Extensions.Options", "IOptionsChangeTokenSource");

    public static KnownType ConfigurationChangeTokenSource { get; } =
        Of("Microsoft.Extensions.Options", "ConfigurationChangeTokenSource");

    public static KnownType OptionsCheck { get; } = Of("Clientele.Runtime.Http", "OptionsCheck");

    public static KnownType OptionsBinding { get; } = Of("Clientele.Runtime.Http", "OptionsBinding");

    public static KnownType HttpClientFactoryOptions { get; } =
        Of("Microsoft.Extensions.Http", "HttpClientFactoryOptions");

    public static KnownType IOptionsMonitor { get; } = Of("Microsoft.Extensions.Options", "IOptionsMonitor");

    // Clientele
    public static KnownType RedirectHandler { get; } = Of("Clientele", "RedirectHandler");

    public static KnownType AsyncPageable { get; } = Of("Clientele", "AsyncPageable");

    public static KnownType ApiException { get; } = Of("Clientele", "ApiException");

    public static KnownType ResponseReadException { get; } = Of("Clientele", "ResponseReadException");

    public static KnownType RequestLink { get; } = Of("Clientele.Runtime.Http", "RequestLink");

    public static KnownType ApiResponse { get; } = Of("Clientele", "ApiResponse");

    public static KnownType FilePart { get; } = Of("Clientele", "FilePart");

    public static KnownType ServerSentEvent { get; } = Of("Clientele", "ServerSentEvent");

    public static KnownType ClientOptions { get; } = Of("Clientele", "ClientOptions");

    public static KnownType Optional { get; } = Of("Clientele", "Optional");

    public static KnownType ValueEquality { get; } = Of("Clientele.Runtime.Equality", "ValueEquality");

    public static KnownType WireFormat { get; } = Of("Clientele", "WireFormat");

    public static KnownType JsonContext { get; } = Of("Clientele.Runtime.Json", "JsonContext");

    public static KnownType JsonContract { get; } = Of("Clientele.Runtime.Json", "JsonContract");

    public static KnownType UnsupportedDirection { get; } = Of("Clientele.Runtime.Json", "UnsupportedDirection");

    public static KnownType RecordText { get; } = Of("Clientele.Runtime.Text", "RecordText");

    public static KnownType JsonContractConverter { get; } = Of("Clientele.Runtime.Json", "JsonContractConverter");

    public static KnownType JsonScalars { get; } = Of("Clientele.Runtime.Json", "JsonScalars");

    public static KnownType IJsonContract { get; } = Of("Clientele.Runtime.Json", "IJsonContract");

    public static KnownType IJsonScalar { get; } = Of("Clientele.Runtime.Json", "IJsonScalar");

    public static KnownType IXmlScalar { get; } = Of("Clientele.Runtime.Xml", "IXmlScalar");

    public static KnownType IOpenEnum { get; } = Of("Clientele.Runtime.Enums", "IOpenEnum");

    public static KnownType IOpenNumberEnum { get; } = Of("Clientele.Runtime.Enums", "IOpenNumberEnum");

    public static KnownType OpenEnumConverter { get; } = Of("Clientele.Runtime.Enums", "OpenEnumConverter");

    public static KnownType TypeConverter { get; } = Of("System.ComponentModel", "TypeConverterAttribute");

    public static KnownType IFormatProvider { get; } = Of("System", "IFormatProvider");

    public static KnownType EnumText { get; } = Of("Clientele.Runtime.Enums", "EnumText");

    public static KnownType JsonRead { get; } = Of("Clientele.Runtime.Json", "JsonRead");

    public static KnownType JsonWrite { get; } = Of("Clientele.Runtime.Json", "JsonWrite");

    public static KnownType JsonShape { get; } = Of("Clientele.Runtime.Json", "JsonShape");

    public static KnownType JsonKind { get; } = Of("Clientele.Runtime.Json", "JsonKind");

    public static KnownType JsonMembers { get; } = Of("Clientele.Runtime.Json", "JsonMembers");

    public static KnownType JsonReader { get; } = Of("Clientele.Runtime.Json", "JsonReader");

    public static KnownType JsonWriter { get; } = Of("Clientele.Runtime.Json", "JsonWriter");

    public static KnownType Utf8XmlReader { get; } = Of("Clientele.Runtime.Xml", "Utf8XmlReader");

    public static KnownType Utf8XmlWriter { get; } = Of("Clientele.Runtime.Xml", "Utf8XmlWriter");

    public static KnownType XmlMembers { get; } = Of("Clientele.Runtime.Xml", "XmlMembers");

    public static KnownType XmlException { get; } = Of("System.Xml", "XmlException");

    public static KnownType XmlSerializerContext { get; } = Of("Clientele.Xml", "XmlSerializerContext");

    public static KnownType XmlTag { get; } = Of("Clientele.Runtime.Xml", "XmlTag");

    public static KnownType XmlTypeInfo { get; } = Of("Clientele.Xml", "XmlTypeInfo");

    /// <summary>The namespace that a <c>using</c> names.</summary>
    public string Namespace { get; }

    /// <summary>The simple name, without type arguments.</summary>
    public string Name { get; }

    /// <summary>What is printed where nothing shadows it: an attribute loses its suffix.</summary>
    public string ShortName => IsAttribute ? Name.Substring(0, Name.Length - "Attribute".Length) : Name;

    private bool IsAttribute => Name.EndsWith("Attribute", System.StringComparison.Ordinal);

    /// <summary>
    /// The type of that name; use the properties of this class where there is one. Thread-safe: all types are known
    /// once the class is initialised.
    /// </summary>
    /// <param name="containingNamespace">Its namespace.</param>
    /// <param name="name">Its simple name; an attribute's with the suffix.</param>
    private static KnownType Of(string containingNamespace, string name)
    {
        var type = new KnownType(containingNamespace, name);
        Registered.Add(name, type);
        return type;
    }

    /// <inheritdoc />
    public override string ToString() => $"global::{Namespace}.{Name}";
}
