using System.Net;

namespace Clientele.Runtime.Http;

/// <summary>A page as it came.</summary>
internal readonly record struct PageReply<T>(T Value, HttpStatusCode Status, ApiHeaders Headers);
