using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.Emit.Writing;

/// <summary>
/// A type of the framework or the contract package that emitted code uses. A <c>SourceWriter</c> prints its short name
/// with a <c>using</c>, or its full name where one of the description's names would take precedence.
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
    /// Gets every simple name that emitted code may use, in ordinal order; those of attributes both with and without
    /// the suffix.
    /// </summary>
    public static IEnumerable<string> Names =>
        Registered
            .Values.SelectMany(static type => type.IsAttribute ? new[] { type.Name, type.ShortName } : [type.Name])
            .Distinct()
            .OrderBy(static name => name, System.StringComparer.Ordinal);

    // System
    public static KnownType Action { get; } = Create("System", "Action");

    public static KnownType Array { get; } = Create("System", "Array");

    public static KnownType ArgumentNullException { get; } = Create("System", "ArgumentNullException");

    public static KnownType ArgumentException { get; } = Create("System", "ArgumentException");

    public static KnownType ArgumentOutOfRangeException { get; } = Create("System", "ArgumentOutOfRangeException");

    public static KnownType DateOnly { get; } = Create("System", "DateOnly");

    public static KnownType DateTimeOffset { get; } = Create("System", "DateTimeOffset");

    public static KnownType FormatException { get; } = Create("System", "FormatException");

    public static KnownType Func { get; } = Create("System", "Func");

    public static KnownType Guid { get; } = Create("System", "Guid");

    public static KnownType HashCode { get; } = Create("System", "HashCode");

    public static KnownType Nullable { get; } = Create("System", "Nullable");

    public static KnownType IValidatable { get; } = Create("Clientele.Runtime.Validation", "IValidatable");

    public static KnownType ConstraintValidation { get; } =
        Create("Clientele.Runtime.Validation", "ConstraintValidation");

    public static KnownType ConstraintViolation { get; } = Create("Clientele", "ConstraintViolation");

    public static KnownType IEquatable { get; } = Create("System", "IEquatable");

    public static KnownType InvalidOperationException { get; } = Create("System", "InvalidOperationException");

    public static KnownType Obsolete { get; } = Create("System", "ObsoleteAttribute");

    public static KnownType ReadOnlySpan { get; } = Create("System", "ReadOnlySpan");

    public static KnownType MemoryExtensions { get; } = Create("System", "MemoryExtensions");

    public static KnownType StringComparison { get; } = Create("System", "StringComparison");

    public static KnownType StringComparer { get; } = Create("System", "StringComparer");

    public static KnownType TimeOnly { get; } = Create("System", "TimeOnly");

    public static KnownType OffsetTime { get; } = Create("Clientele", "OffsetTime");

    public static KnownType Duration { get; } = Create("Clientele", "Duration");

    public static KnownType Base64Text { get; } = Create("Clientele.Runtime.Json", "Base64Text");

    public static KnownType Type { get; } = Create("System", "Type");

    public static KnownType Uri { get; } = Create("System", "Uri");

    public static KnownType UriKind { get; } = Create("System", "UriKind");

    // System.*
    public static KnownType CancellationToken { get; } = Create("System.Threading", "CancellationToken");

    public static KnownType CultureInfo { get; } = Create("System.Globalization", "CultureInfo");

    public static KnownType Dictionary { get; } = Create("System.Collections.Generic", "Dictionary");

    public static KnownType EditorBrowsable { get; } = Create("System.ComponentModel", "EditorBrowsableAttribute");

    public static KnownType EditorBrowsableState { get; } = Create("System.ComponentModel", "EditorBrowsableState");

    public static KnownType GeneratedCode { get; } = Create("System.CodeDom.Compiler", "GeneratedCodeAttribute");

    public static KnownType HttpClient { get; } = Create("System.Net.Http", "HttpClient");

    public static KnownType HttpContent { get; } = Create("System.Net.Http", "HttpContent");

    public static KnownType HttpMethod { get; } = Create("System.Net.Http", "HttpMethod");

    public static KnownType HttpStatusCode { get; } = Create("System.Net", "HttpStatusCode");

    public static KnownType HttpRequestException { get; } = Create("System.Net.Http", "HttpRequestException");

    public static KnownType IReadOnlyDictionary { get; } = Create("System.Collections.Generic", "IReadOnlyDictionary");

    public static KnownType IAsyncEnumerable { get; } = Create("System.Collections.Generic", "IAsyncEnumerable");

    public static KnownType IReadOnlyList { get; } = Create("System.Collections.Generic", "IReadOnlyList");

    public static KnownType IEnumerator { get; } = Create("System.Collections.Generic", "IEnumerator");

    public static KnownType CollectionBuilder { get; } =
        Create("System.Runtime.CompilerServices", "CollectionBuilderAttribute");

    public static KnownType Union { get; } = Create("System.Runtime.CompilerServices", "UnionAttribute");

    public static KnownType IUnion { get; } = Create("System.Runtime.CompilerServices", "IUnion");

    public static KnownType KeyValuePair { get; } = Create("System.Collections.Generic", "KeyValuePair");

    public static KnownType List { get; } = Create("System.Collections.Generic", "List");

    public static KnownType NotNullWhen { get; } = Create("System.Diagnostics.CodeAnalysis", "NotNullWhenAttribute");

    public static KnownType ReadOnlyDictionary { get; } =
        Create("System.Collections.ObjectModel", "ReadOnlyDictionary");

    public static KnownType SetsRequiredMembers { get; } =
        Create("System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute");

    public static KnownType InvalidDataException { get; } = Create("System.IO", "InvalidDataException");

    public static KnownType Stream { get; } = Create("System.IO", "Stream");

    public static KnownType StringBuilder { get; } = Create("System.Text", "StringBuilder");

    public static KnownType Task { get; } = Create("System.Threading.Tasks", "Task");

    public static KnownType ValueTask { get; } = Create("System.Threading.Tasks", "ValueTask");

    // System.Text.Json
    public static KnownType JsonDocument { get; } = Create("System.Text.Json", "JsonDocument");

    public static KnownType JsonElement { get; } = Create("System.Text.Json", "JsonElement");

    public static KnownType JsonException { get; } = Create("System.Text.Json", "JsonException");

    public static KnownType JsonSerializerOptions { get; } = Create("System.Text.Json", "JsonSerializerOptions");

    public static KnownType JsonSourceGenerationMode { get; } =
        Create("System.Text.Json.Serialization", "JsonSourceGenerationMode");

    public static KnownType JsonConverter { get; } = Create("System.Text.Json.Serialization", "JsonConverterAttribute");

    public static KnownType JsonTypeInfo { get; } = Create("System.Text.Json.Serialization.Metadata", "JsonTypeInfo");

    // Clients
    public static KnownType CallOptions { get; } = Create("Clientele", "CallOptions");

    public static KnownType ApiOperation { get; } = Create("Clientele.Runtime.Http", "ApiOperation");

    public static KnownType Reading { get; } = Create("Clientele", "Reading");

    public static KnownType WebhookReader { get; } = Create("Clientele.Runtime.Http", "WebhookReader");

    public static KnownType FormReader { get; } = Create("Clientele.Runtime.Http", "FormReader");

    public static KnownType WebhookField { get; } = Create("Clientele.Runtime.Http", "WebhookField");

    public static KnownType BodyReader { get; } = Create("Clientele.Runtime.Http", "BodyReader");

    public static KnownType FormField { get; } = Create("Clientele.Runtime.Http", "FormField");

    public static KnownType BodyReaders { get; } = Create("Clientele.Runtime.Http", "BodyReaders");

    public static KnownType ClientDescription { get; } = Create("Clientele.Runtime.Http", "ClientDescription");

    public static KnownType ClientPipeline { get; } = Create("Clientele.Runtime.Http", "ClientPipeline");

    public static KnownType Credential { get; } = Create("Clientele.Runtime.Http", "Credential");

    public static KnownType ErrorResponse { get; } = Create("Clientele.Runtime.Http", "ErrorResponse");

    public static KnownType ItemReaders { get; } = Create("Clientele.Runtime.Http", "ItemReaders");

    public static KnownType ServerAddress { get; } = Create("Clientele.Runtime.Http", "ServerAddress");

    public static KnownType ParameterStyle { get; } = Create("Clientele.Runtime.Http", "ParameterStyle");

    public static KnownType RequestBody { get; } = Create("Clientele.Runtime.Http", "RequestBody");

    public static KnownType SuccessResponse { get; } = Create("Clientele.Runtime.Http", "SuccessResponse");

    public static KnownType NoContent { get; } = Create("Clientele", "NoContent");

    public static KnownType ApiHeaders { get; } = Create("Clientele", "ApiHeaders");

    public static KnownType HttpRequestMessage { get; } = Create("System.Net.Http", "HttpRequestMessage");

    public static KnownType IServiceCollection { get; } =
        Create("Microsoft.Extensions.DependencyInjection", "IServiceCollection");

    public static KnownType IHttpClientBuilder { get; } =
        Create("Microsoft.Extensions.DependencyInjection", "IHttpClientBuilder");

    public static KnownType ILoggerFactory { get; } = Create("Microsoft.Extensions.Logging", "ILoggerFactory");

    public static KnownType LoggerExtensions { get; } = Create("Microsoft.Extensions.Logging", "LoggerExtensions");

    public static KnownType IHttpClientFactory { get; } = Create("System.Net.Http", "IHttpClientFactory");

    public static KnownType IServiceProvider { get; } = Create("System", "IServiceProvider");

    public static KnownType ServiceCollectionServiceExtensions { get; } =
        Create("Microsoft.Extensions.DependencyInjection", "ServiceCollectionServiceExtensions");

    public static KnownType ServiceCollectionDescriptorExtensions { get; } =
        Create("Microsoft.Extensions.DependencyInjection.Extensions", "ServiceCollectionDescriptorExtensions");

    public static KnownType HttpClientBuilderExtensions { get; } =
        Create("Microsoft.Extensions.DependencyInjection", "HttpClientBuilderExtensions");

    public static KnownType HttpClientFactoryServiceCollectionExtensions { get; } =
        Create("Microsoft.Extensions.DependencyInjection", "HttpClientFactoryServiceCollectionExtensions");

    public static KnownType OptionsServiceCollectionExtensions { get; } =
        Create("Microsoft.Extensions.DependencyInjection", "OptionsServiceCollectionExtensions");

    public static KnownType ServiceProviderServiceExtensions { get; } =
        Create("Microsoft.Extensions.DependencyInjection", "ServiceProviderServiceExtensions");

    public static KnownType OptionsBuilderExtensions { get; } =
        Create("Microsoft.Extensions.DependencyInjection", "OptionsBuilderExtensions");

    public static KnownType ServiceProviderKeyedServiceExtensions { get; } =
        Create("Microsoft.Extensions.DependencyInjection", "ServiceProviderKeyedServiceExtensions");

    public static KnownType IConfiguration { get; } = Create("Microsoft.Extensions.Configuration", "IConfiguration");

    public static KnownType IOptionsChangeTokenSource { get; } =
        Create("Microsoft.Extensions.Options", "IOptionsChangeTokenSource");

    public static KnownType ConfigurationChangeTokenSource { get; } =
        Create("Microsoft.Extensions.Options", "ConfigurationChangeTokenSource");

    public static KnownType OptionsCheck { get; } = Create("Clientele.Runtime.Http", "OptionsCheck");

    public static KnownType OptionsBinding { get; } = Create("Clientele.Runtime.Http", "OptionsBinding");

    public static KnownType HttpClientFactoryOptions { get; } =
        Create("Microsoft.Extensions.Http", "HttpClientFactoryOptions");

    public static KnownType IOptionsMonitor { get; } = Create("Microsoft.Extensions.Options", "IOptionsMonitor");

    // Clientele
    public static KnownType RedirectHandler { get; } = Create("Clientele", "RedirectHandler");

    public static KnownType AsyncPageable { get; } = Create("Clientele", "AsyncPageable");

    public static KnownType ApiException { get; } = Create("Clientele", "ApiException");

    public static KnownType ResponseReadException { get; } = Create("Clientele", "ResponseReadException");

    public static KnownType RequestLink { get; } = Create("Clientele.Runtime.Http", "RequestLink");

    public static KnownType ApiResponse { get; } = Create("Clientele", "ApiResponse");

    public static KnownType FilePart { get; } = Create("Clientele", "FilePart");

    public static KnownType ServerSentEvent { get; } = Create("Clientele", "ServerSentEvent");

    public static KnownType ClientOptions { get; } = Create("Clientele", "ClientOptions");

    public static KnownType Optional { get; } = Create("Clientele", "Optional");

    public static KnownType ValueEquality { get; } = Create("Clientele.Runtime.Equality", "ValueEquality");

    public static KnownType WireFormat { get; } = Create("Clientele", "WireFormat");

    public static KnownType JsonContext { get; } = Create("Clientele.Runtime.Json", "JsonContext");

    public static KnownType JsonContract { get; } = Create("Clientele.Runtime.Json", "JsonContract");

    public static KnownType UnsupportedDirection { get; } = Create("Clientele.Runtime.Json", "UnsupportedDirection");

    public static KnownType RecordText { get; } = Create("Clientele.Runtime.Text", "RecordText");

    public static KnownType JsonContractConverter { get; } = Create("Clientele.Runtime.Json", "JsonContractConverter");

    public static KnownType JsonScalars { get; } = Create("Clientele.Runtime.Json", "JsonScalars");

    public static KnownType IJsonContract { get; } = Create("Clientele.Runtime.Json", "IJsonContract");

    public static KnownType IJsonScalar { get; } = Create("Clientele.Runtime.Json", "IJsonScalar");

    public static KnownType IXmlScalar { get; } = Create("Clientele.Runtime.Xml", "IXmlScalar");

    public static KnownType IOpenEnum { get; } = Create("Clientele.Runtime.Enums", "IOpenEnum");

    public static KnownType IOpenNumberEnum { get; } = Create("Clientele.Runtime.Enums", "IOpenNumberEnum");

    public static KnownType OpenEnumConverter { get; } = Create("Clientele.Runtime.Enums", "OpenEnumConverter");

    public static KnownType TypeConverter { get; } = Create("System.ComponentModel", "TypeConverterAttribute");

    public static KnownType IFormatProvider { get; } = Create("System", "IFormatProvider");

    public static KnownType EnumText { get; } = Create("Clientele.Runtime.Enums", "EnumText");

    public static KnownType JsonRead { get; } = Create("Clientele.Runtime.Json", "JsonRead");

    public static KnownType JsonWrite { get; } = Create("Clientele.Runtime.Json", "JsonWrite");

    public static KnownType JsonShape { get; } = Create("Clientele.Runtime.Json", "JsonShape");

    public static KnownType JsonKind { get; } = Create("Clientele.Runtime.Json", "JsonKind");

    public static KnownType JsonMemberTable { get; } = Create("Clientele.Runtime.Json", "JsonMemberTable");

    public static KnownType JsonReader { get; } = Create("Clientele.Runtime.Json", "JsonReader");

    public static KnownType JsonWriter { get; } = Create("Clientele.Runtime.Json", "JsonWriter");

    public static KnownType Utf8XmlReader { get; } = Create("Clientele.Runtime.Xml", "Utf8XmlReader");

    public static KnownType Utf8XmlWriter { get; } = Create("Clientele.Runtime.Xml", "Utf8XmlWriter");

    public static KnownType XmlMemberTable { get; } = Create("Clientele.Runtime.Xml", "XmlMemberTable");

    public static KnownType XmlException { get; } = Create("System.Xml", "XmlException");

    public static KnownType XmlSerializerContext { get; } = Create("Clientele.Xml", "XmlSerializerContext");

    public static KnownType XmlTag { get; } = Create("Clientele.Runtime.Xml", "XmlTag");

    public static KnownType XmlNullable { get; } = Create("Clientele.Runtime.Xml", "XmlNullable");

    public static KnownType XmlTypeInfo { get; } = Create("Clientele.Xml", "XmlTypeInfo");

    /// <summary>Gets the namespace for the <c>using</c> directive.</summary>
    public string Namespace { get; }

    /// <summary>Gets the simple name without type arguments.</summary>
    public string Name { get; }

    /// <summary>Gets the name printed where nothing shadows it; an attribute loses its suffix.</summary>
    public string ShortName => IsAttribute ? Name.Substring(0, Name.Length - "Attribute".Length) : Name;

    private bool IsAttribute => Name.EndsWith("Attribute", System.StringComparison.Ordinal);

    /// <summary>
    /// Creates the type of that name; use the existing property of this class if there is one. Thread-safe: all types
    /// are known once the class is initialized.
    /// </summary>
    /// <param name="containingNamespace">The namespace of the type.</param>
    /// <param name="name">Its simple name; for an attribute, with the suffix.</param>
    private static KnownType Create(string containingNamespace, string name)
    {
        var type = new KnownType(containingNamespace, name);
        Registered.Add(name, type);
        return type;
    }

    /// <inheritdoc />
    public override string ToString() => $"global::{Namespace}.{Name}";
}
