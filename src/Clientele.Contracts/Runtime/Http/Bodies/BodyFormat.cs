namespace Clientele.Runtime.Http;

/// <summary>Specifies the notation of a body.</summary>
internal enum BodyFormat
{
    Other,
    Json,
    Xml,
}
