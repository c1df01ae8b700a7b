namespace Clientele.Runtime.Http;

/// <summary>The notation of a body.</summary>
internal enum BodyFormat
{
    Other,
    Json,
    Xml,
}
